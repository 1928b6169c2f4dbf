// SPDX-License-Identifier: Apache-2.0
// Writes ts_fsrs.csv and ts_fsrs_fuzz.csv: what ts-fsrs makes of reviews.csv, and its fuzz ranges.
import { readFileSync, writeFileSync } from 'node:fs'
import { FSRSAlgorithm, generatorParameters, get_fuzz_range } from 'ts-fsrs'

const kLongestInterval = 36500
const kRetentions = [0.7, 0.8, 0.9, 0.97]

function rows(name) {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n').filter((line) => line && !line.startsWith('#')).slice(1).map((line) => line.split(','))
}

function write(name, comment, lines) {
  const head = ['# SPDX-License-Identifier: Apache-2.0', `# ${comment}; written by generate_ts.mjs.`]
  writeFileSync(new URL(name, import.meta.url), [...head, ...lines].join('\n') + '\n')
}

// FSRSAlgorithm and not the scheduler: no calendar, no learning steps, no ordering between the four grades.
const algorithms = new Map(rows('weights.csv').map(([set, ...w]) => [
  set,
  kRetentions.map((request_retention) =>
    new FSRSAlgorithm(generatorParameters({ w: w.map(Number), request_retention, enable_fuzz: false }))),
]))

const states = ['sequence,stability,difficulty,' + kRetentions.map((r) => `days_at_${r}`).join(',')]
let current = null
let state = null
for (const [sequence, set, elapsedDays, grade] of rows('reviews.csv')) {
  if (sequence !== current) state = null
  current = sequence
  const byRetention = algorithms.get(set)
  state = byRetention[0].next_state(state, Number(elapsedDays), Number(grade))
  const days = byRetention.map((algorithm) => algorithm.next_interval(state.stability, Number(elapsedDays)))
  states.push([sequence, state.stability, state.difficulty, ...days].join(','))
}
write('ts_fsrs.csv', 'States and whole-day intervals of ts-fsrs 5.4.2, one line for each review', states)

const fuzz = ['interval,elapsed_days,shortest,longest']
for (let interval = 3; interval <= kLongestInterval; interval += interval < 40 ? 1 : Math.ceil(interval / 9)) {
  for (const elapsed of new Set([0, interval >> 1, interval - 1, interval, interval + 7])) {
    const { min_ivl, max_ivl } = get_fuzz_range(interval, elapsed, kLongestInterval)
    fuzz.push([interval, elapsed, min_ivl, max_ivl].join(','))
  }
}
for (const interval of [36000, 36499, 36500]) {
  const { min_ivl, max_ivl } = get_fuzz_range(interval, 100, kLongestInterval)
  fuzz.push([interval, 100, min_ivl, max_ivl].join(','))
}
write('ts_fsrs_fuzz.csv', 'Fuzz ranges of ts-fsrs 5.4.2', fuzz)
