# SPDX-License-Identifier: Apache-2.0
"""The parts of app/authoring/voices that need only Python itself: requests, pinyin, readings, English, measures."""
import io
import json
import pathlib
import sys
import tempfile
import unittest
import wave

ROOT = pathlib.Path(__file__).resolve().parents[3]
VOICES = ROOT / "app/authoring/voices"
sys.dont_write_bytecode = True
sys.path.insert(0, str(VOICES))

import agreement
import english
import pinyin
import reading
import speech_request
import wave_file

REQUEST = {"out": "x.wav", "language": "zh", "text": "好", "voice": "zf_xiaobei"}


def parsed(**changes):
    return speech_request.parse_request(json.dumps(REQUEST | changes))


def served(speak, *lines):
    answers = io.StringIO()
    speech_request.serve(speak, lines, answers)
    return [json.loads(line) for line in answers.getvalue().splitlines()]


class ARequest(unittest.TestCase):
    def test_takes_what_is_missing_as_neutral(self):
        request = parsed()
        self.assertEqual((request.pinyin, request.rate, request.emotion, request.pace), ("", 1.0, "neutral", 1.0))

    def test_is_refused_with_a_sentence(self):
        wrong = [
            ({"out": ""}, "where the sound goes"),
            ({"language": "fr"}, "'fr'"),
            ({"text": "  "}, "nothing to say"),
            ({"voice": None}, "no voice"),
            ({"voice": {"a": "much"}}, "not a number: much"),
            ({"voice": {"a": -1}}, "cannot have the share -1"),
            ({"rate": 3}, "rate 3"),
            ({"rate": True}, "rate True"),
            ({"emotion": "bored"}, "'bored'"),
            ({"text": 5}, "no text"),
        ]
        for changes, part in wrong:
            with self.subTest(changes), self.assertRaises(speech_request.SpeechError) as caught:
                parsed(**changes)
            self.assertIn(part, str(caught.exception))

    def test_mixes_speakers_by_shares_that_add_up_to_one(self):
        for voice in ({"a": 3, "b": 1}, "a:3+b:1", " a:0.75 + b:0.25 "):
            with self.subTest(voice):
                self.assertEqual(parsed(voice=voice).voice.timbre, {"a": 0.75, "b": 0.25})
        self.assertEqual(parsed(voice="a").voice.melody, {"a": 1.0})

    def test_may_take_the_timbre_of_one_and_the_melody_of_another(self):
        voice = parsed(voice={"timbre": "a", "melody": {"a": 1, "b": 1}}).voice
        self.assertEqual((voice.timbre, voice.melody), ({"a": 1.0}, {"a": 0.5, "b": 0.5}))

    def test_is_slower_when_sad_and_quicker_when_angry(self):
        self.assertLess(parsed(emotion="sad").pace, parsed().pace)
        self.assertGreater(parsed(emotion="angry").pace, parsed().pace)

    def test_knows_every_emotion_of_a_storyboard(self):
        schema = json.loads((ROOT / "content/schema/storyboard.schema.json").read_text(encoding="utf-8"))
        wanted = set(find_emotions(schema))
        self.assertTrue(wanted)
        self.assertEqual(wanted - set(speech_request.RATE_OF_EMOTION), set())


def find_emotions(schema):
    if isinstance(schema, dict):
        if "enum" in schema and {"neutral", "angry"} <= set(schema["enum"]):
            yield from schema["enum"]
        for value in schema.values():
            yield from find_emotions(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from find_emotions(value)


class AVoice(unittest.TestCase):
    def test_answers_every_line_though_one_fails(self):
        def speak(request):
            if request.text == "坏":
                raise speech_request.SpeechError("Not that.")
            if request.text == "错":
                raise ZeroDivisionError("zero")
            if request.text == "满":
                raise OSError(28, "No space left on device")
            return {"seconds": 1.5, "pinyin": "hao3", "syllables": []}

        lines = [json.dumps(REQUEST | {"text": text}) for text in "坏错满好"]
        bad, wrong, full, good = served(speak, *lines)
        self.assertEqual(bad, {"out": "x.wav", "error": "Not that."})
        self.assertIn("ZeroDivisionError", wrong["error"])
        self.assertIn("No space left", full["error"])
        self.assertEqual(good, {"out": "x.wav", "seconds": 1.5, "pinyin": "hao3", "syllables": []})

    def test_answers_what_is_no_request_with_an_error(self):
        answers = served(lambda request: {}, "nonsense\n", "[1]\n", '{"out": "y.wav"}\n', "\n")
        self.assertEqual([answer["out"] for answer in answers], ["", "", "y.wav"])
        self.assertTrue(all(answer["error"].endswith(".") for answer in answers))


class Pinyin(unittest.TestCase):
    def test_is_written_as_it_was_read(self):
        line = "xu3jing4 , zhe4 zhang1 bao4jia4dan1 , xing2 ma5 ?"
        self.assertEqual(pinyin.written(pinyin.parse(line)), line)
        self.assertEqual(pinyin.written(pinyin.parse("xu3jing4 ."), together=False), "xu3 jing4 .")

    def test_has_one_form_for_each_way_to_write_a_syllable(self):
        for written in ("lü4", "lv4", "lu:4", "lǜ"):
            with self.subTest(written):
                self.assertEqual(pinyin.parse(written), [["lv4"]])
        self.assertEqual(pinyin.parse("de0 de5"), [["de5"], ["de5"]])

    def test_takes_chinese_marks_and_latin_words(self):
        self.assertEqual(pinyin.parse("hao3 ， PPT 。"), [["hao3"], ",", "PPT", "."])
        self.assertEqual(pinyin.parse("hao3,na4…… xing2"), [["hao3"], ",", ["na4"], "…", ["xing2"]])

    def test_refuses_what_is_neither_syllable_nor_mark(self):
        for line in ("zhou9", "周一", "3"):
            with self.subTest(line), self.assertRaises(pinyin.PinyinError):
                pinyin.parse(line)

    def test_changes_the_tone_of_yi_and_bu(self):
        cases = [
            ("一下", "yi1 xia4", "", "yi2 xia4"),
            ("一张", "yi1 zhang1", "", "yi4 zhang1"),
            ("一个", "yi1 ge5", "", "yi2 ge5"),
            ("周一", "zhou1 yi1", "jiao1", "zhou1 yi1"),
            ("一月", "yi1 yue4", "", "yi1 yue4"),
            ("看一看", "kan4 yi1 kan4", "", "kan4 yi5 kan4"),
            ("不", "bu4", "shi4", "bu2"),
            ("不", "bu4", "lai2", "bu4"),
            ("不", "bu4", "", "bu4"),
            ("发不出", "fa1 bu4 chu1", "", "fa1 bu5 chu1"),
        ]
        for word, written, following, spoken in cases:
            with self.subTest(word):
                self.assertEqual(pinyin.change_yi_bu(word, written.split(), following), spoken.split())

    def test_changes_third_tones_inside_words_first_and_not_across_a_pause(self):
        cases = [
            ("ni3hao3", "ni2hao3"),
            ("wo3 xiang3 ni3", "wo3 xiang2 ni3"),
            ("zhan3lan3guan3", "zhan2lan2guan3"),
            ("wo3 , ni3", "wo3 , ni3"),
            ("xiao3 lao2shi1", "xiao3 lao2shi1"),
        ]
        for written, spoken in cases:
            with self.subTest(written):
                self.assertEqual(pinyin.written(pinyin.change_third_tones(pinyin.parse(written))), spoken)


class AReader(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.reader = reading.Reader.read_files()

    def read(self, text):
        return pinyin.written(self.reader.read(text)[0], together=False)

    def test_knows_the_words_of_the_course(self):
        cases = {
            "第四行少了一位数。": "di4 si4 hang2 shao3 le5 yi2 wei4 shu4 .",
            "又得返工": "you4 dei2 fan3 gong1",
            "没人教过怎么填": "mei2 ren2 jiao1 guo5 zen3 me5 tian2",
            "重贴就行": "chong2 tie1 jiu4 xing2",
            "谁也找不着货": "shui2 ye2 zhao3 bu5 zhao2 huo4",
            "在本子上记一行": "zai4 ben3 zi5 shang5 ji4 yi4 hang2",
            "再想一想": "zai4 xiang3 yi5 xiang3",
            "排得清楚": "pai2 de5 qing1 chu5",
        }
        for text, spoken in cases.items():
            with self.subTest(text):
                self.assertEqual(self.read(text), spoken)

    def test_takes_the_longest_word(self):
        phrases = reading.Phrases({"得": ["de5"], "得等": ["dei3", "deng3"], "得等等": ["dei3", "deng2", "deng5"]})
        self.assertEqual(phrases.split("我得等等你"), [("我", None), ("得等等", ["dei3", "deng2", "deng5"]), ("你", None)])
        self.assertEqual(phrases.split("获得"), [("获得", None)])
        self.assertEqual(phrases.split("得"), [("得", ["de5"])])

    def test_refuses_figures_and_unknown_characters(self):
        for text, part in (("3箱", "figure 3"), ("㐀", "㐀")):
            with self.subTest(text), self.assertRaises(speech_request.SpeechError) as caught:
                self.reader.read(text)
            self.assertIn(part, str(caught.exception))

    def test_has_phrases_with_a_syllable_for_each_character_all_of_them_spoken_by_some_character(self):
        known = {row[0][:-1] for _, row in reading.rows_of(VOICES / "characters.tsv")} | {"dei"}
        for phrase, syllables in reading.Phrases.read().readings.items():
            with self.subTest(phrase):
                self.assertEqual({s for s in syllables if s[:-1] not in known}, set())

    def test_says_in_which_line_a_phrase_is_wrong(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "phrases.tsv"
            path.write_text("# a list\n周一\tzhou1\n", encoding="utf-8")
            with self.assertRaisesRegex(pinyin.PinyinError, "phrases.tsv:2: 周一"):
                reading.Phrases.read(path)


class English(unittest.TestCase):
    WORDS = {
        "cat": "kˈæt", "box": "bˈɑks", "try": "tɹˈI", "plan": "plˈæn", "wait": "wˈAt", "own": "ˈOn", "can": "kæn",
        "use": {"DEFAULT": "jˈuz", "NOUN": "jˈus"}, "live": {"DEFAULT": "lˈIv", "VERB": "lˈɪv"}, "P": "pˈi", "T": "tˈi",
    }  # fmt: skip

    def sounds(self, text):
        return english.Reader(self.WORDS, {}, {"wei": "wˈA"}).sounds(text)

    def test_bends_the_words_it_knows(self):
        cases = {
            "cats": "kˈæts", "boxes": "bˈɑksᵻz", "cat's": "kˈæts", "tries": "tɹˈIz", "planned": "plˈænd",
            "waited": "wˈAɾᵻd", "waiting": "wˈAɾɪŋ", "planning": "plˈænɪŋ",
        }  # fmt: skip
        for word, sound in cases.items():
            with self.subTest(word):
                self.assertEqual(self.sounds(word), sound)

    def test_chooses_between_two_readings_by_the_word_before(self):
        self.assertEqual(self.sounds("to live"), "tə lˈɪv")
        self.assertEqual(self.sounds("the use"), "ðə jˈus")

    def test_weakens_the_small_words_by_what_follows(self):
        self.assertEqual(self.sounds("the own"), "ði ˈOn")
        self.assertEqual(self.sounds("a cat, to try"), "ɐ kˈæt, tə tɹˈI")

    def test_says_names_and_letters(self):
        self.assertEqual(self.sounds("Wei: PPT!"), "wˈA: pˈipˈitˈi!")
        self.assertEqual(self.sounds("Wei's, Wei'll"), "wˈAz, wˈAᵊl")

    def test_reads_figures(self):
        cases = {"7": "seven", "21": "twenty one", "20th": "twentieth", "3rd": "third", "115": "one hundred and fifteen",
                 "1002": "one thousand and two"}  # fmt: skip
        for token, words in cases.items():
            with self.subTest(token):
                self.assertEqual(english.figure(token), words)

    def test_asks_for_words_it_does_not_know(self):
        with self.assertRaisesRegex(speech_request.SpeechError, "“qwerty”.*english_words.tsv"):
            self.sounds("a qwerty")

    def test_has_a_list_of_its_own_in_signs_the_model_knows(self):
        known = {row[1] for _, row in reading.rows_of(VOICES / "phonemes.tsv")}
        for _, (word, sound) in reading.rows_of(VOICES / "english_words.tsv"):
            with self.subTest(word):
                self.assertEqual(set(sound) - known, set())
                self.assertEqual(word, word.lower())


class Agreement(unittest.TestCase):
    def test_counts_what_was_changed_left_out_or_put_in(self):
        self.assertEqual(agreement.distance("kitten", "sitting"), 3)
        self.assertEqual(agreement.agreement(["a", "b", "c", "d"], ["a", "c", "d"]), 0.75)
        self.assertEqual(agreement.agreement(["a"], ["b", "c", "d"]), 0.0)


class AWaveFile(unittest.TestCase):
    def test_is_mono_24_kilohertz_16_bit_cut_at_the_limits_and_the_same_twice(self):
        with tempfile.TemporaryDirectory() as folder:
            first, second = pathlib.Path(folder) / "1.wav", pathlib.Path(folder) / "2.wav"
            for path in (first, second):
                wave_file.write(str(path), [0.0, 0.5, 2.0, -2.0])
            with wave.open(str(first)) as file:
                self.assertEqual(file.getparams()[:4], (1, 2, 24000, 4))
                frames = memoryview(file.readframes(4)).cast("h")
            self.assertEqual(list(frames), [0, 16384, 32767, -32768])
            self.assertEqual(first.read_bytes(), second.read_bytes())
            self.assertEqual(sorted(path.name for path in pathlib.Path(folder).iterdir()), ["1.wav", "2.wav"])


if __name__ == "__main__":
    unittest.main()
