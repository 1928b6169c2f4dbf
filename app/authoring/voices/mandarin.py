# SPDX-License-Identifier: Apache-2.0
"""Reads Chinese text with dictionaries: jieba finds the words, pypinyin reads them, cn2an spells figures out."""
import logging
import re

import cn2an
import jieba
from pypinyin import Style, lazy_pinyin

import pinyin
import reading

CERTAIN = 10**7  # times seen: more than any word of jieba's list, so that a phrase stays whole

jieba.setLogLevel(logging.WARNING)


class Reader(reading.Reader):
    def __init__(self, phrases):
        super().__init__(phrases)
        self.words = jieba.Tokenizer()
        for phrase in (p for p in phrases.readings if len(p) > 1):
            self.words.add_word(phrase, freq=CERTAIN)

    @staticmethod
    def read_files(folder=reading.HERE):
        return Reader(reading.Phrases.read(folder / "phrases.tsv"))

    def cut(self, text):
        return self.words.lcut(text, HMM=False)  # no words that no list has

    def looked_up(self, word):
        return [pinyin.normal(p) for p in lazy_pinyin(word, style=Style.TONE3, neutral_tone_with_five=True)]

    def spelled_out(self, text):
        """3.5% becomes 百分之三点五."""
        return cn2an.transform(text, "an2cn") if re.search(r"[0-9]", text) else text
