# SPDX-License-Identifier: Apache-2.0
# Gives a sound the pitch and the durations of two tiers, by overlap-add. The seed makes every run give the same bytes.
form Overlap-add
    sentence sound_file a.wav
    sentence tiers x
    sentence out_file b.wav
    real floor 75
    real ceiling 600
endform
random_initializeWithSeedUnsafelyButPredictably (20240601)
sound = Read from file: sound_file$
manipulation = To Manipulation: 0.01, floor, ceiling
pitch = Read from file: tiers$ + ".PitchTier"
duration = Read from file: tiers$ + ".DurationTier"
selectObject: manipulation, pitch
Replace pitch tier
selectObject: manipulation, duration
Replace duration tier
selectObject: manipulation
spoken = Get resynthesis (overlap-add)
Save as WAV file: out_file$
