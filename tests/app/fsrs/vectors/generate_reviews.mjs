// SPDX-License-Identifier: Apache-2.0
// Writes reviews.csv: random review histories, the common input of the generators; the same on every run.
import { readFileSync, writeFileSync } from 'node:fs'

const kSequencesPerSet = 48
const kTempers = [
  // Chances of Again, Hard, Good, Easy; chance of a same-day review; shortest and longest other gap in days.
  { name: 'average', grades: [0.12, 0.18, 0.55, 0.15], sameDay: 0.3, shortest: 1, longest: 60 },
  { name: 'struggling', grades: [0.5, 0.25, 0.2, 0.05], sameDay: 0.45, shortest: 1, longest: 30 },
  { name: 'fluent', grades: [0.03, 0.07, 0.4, 0.5], sameDay: 0.1, shortest: 1, longest: 400 },
  { name: 'even', grades: [0.25, 0.25, 0.25, 0.25], sameDay: 0.25, shortest: 1, longest: 400 },
  { name: 'crammer', grades: [0.2, 0.2, 0.4, 0.2], sameDay: 0.8, shortest: 1, longest: 20 },
  { name: 'lifelong', grades: [0, 0, 0.1, 0.9], sameDay: 0.05, shortest: 200, longest: 400 },
]

let state = 20260721
function random() {
  // mulberry32
  state = (state + 0x6d2b79f5) | 0
  let z = Math.imul(state ^ (state >>> 15), 1 | state)
  z = (z + Math.imul(z ^ (z >>> 7), 61 | z)) ^ z
  return ((z ^ (z >>> 14)) >>> 0) / 4294967296
}

function pick(chances) {
  let rest = random()
  for (const [i, chance] of chances.entries()) {
    rest -= chance
    if (rest < 0) return i
  }
  return chances.length - 1
}

function gap(temper) {
  if (random() < temper.sameDay) return 0
  // As many gaps between 1 and 10 days as between 10 and 100.
  const ratio = (temper.longest + 1) / temper.shortest
  return Math.min(temper.longest, Math.floor(temper.shortest * Math.exp(random() * Math.log(ratio))))
}

const sets = readFileSync(new URL('weights.csv', import.meta.url), 'utf8')
  .split('\n').filter((line) => line && !line.startsWith('#')).slice(1).map((line) => line.split(',')[0])

const lines = [
  '# SPDX-License-Identifier: Apache-2.0',
  '# Random review histories; written by generate_reviews.mjs.',
  'sequence,set,elapsed_days,grade',
]
let sequence = 0
for (const set of sets) {
  for (let n = 0; n < kSequencesPerSet; ++n) {
    const temper = kTempers[n % kTempers.length]
    const length = 5 + Math.floor(random() * 26)
    let againsToCome = 0
    for (let review = 0; review < length; ++review) {
      if (againsToCome === 0 && random() < 0.05) againsToCome = 2 + Math.floor(random() * 4)
      const grade = againsToCome > 0 ? 1 : pick(temper.grades) + 1
      againsToCome = Math.max(0, againsToCome - 1)
      lines.push([sequence, set, review === 0 ? 0 : gap(temper), grade].join(','))
    }
    ++sequence
  }
}
writeFileSync(new URL('reviews.csv', import.meta.url), lines.join('\n') + '\n')
