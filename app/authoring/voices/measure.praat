# SPDX-License-Identifier: Apache-2.0
# For every file of a list: the pitch (median, 10th and 90th hundredth), three formants and the harmonicity, a row each.
form Measure
    sentence list_file files.txt
    sentence out_file out.tsv
endform
deleteFile: out_file$
files = Read Strings from raw text file: list_file$
count = Get number of strings
for i to count
    selectObject: files
    name$ = Get string: i
    sound = Read from file: name$
    pitch = To Pitch: 0.01, 60, 500
    median = Get quantile: 0, 0, 0.5, "Hertz"
    low = Get quantile: 0, 0, 0.1, "Hertz"
    high = Get quantile: 0, 0, 0.9, "Hertz"
    selectObject: sound
    formants = To Formant (burg): 0.01, 5, 5250, 0.025, 50
    first = Get quantile: 1, 0, 0, "Hertz", 0.5
    second = Get quantile: 2, 0, 0, "Hertz", 0.5
    third = Get quantile: 3, 0, 0, "Hertz", 0.5
    selectObject: sound
    harmonicity = To Harmonicity (cc): 0.01, 75, 0.1, 1
    clear = Get mean: 0, 0
    appendFile: out_file$, name$, tab$, median, tab$, low, tab$, high
    appendFileLine: out_file$, tab$, first, tab$, second, tab$, third, tab$, clear
    removeObject: sound, pitch, formants, harmonicity
endfor
