#!/bin/sh
# Setting: plans say "spring 2026" or "first four months". EDTF has codes: 2026-21, and 2026-37.
# The library's min, max and covers() are used to sort and to find what is due.
# One would expect: spring from March to May, or an error; four months from January to April.
# What happens: seasons are quarters of the year. Spring is January to March, winter October to December.
# Southern seasons are mapped to quarters as well. A third of a year has five months: January to May.
# The five months overlap: May is in the first and in the second third.
# For who builds on it: an action of spring is overdue on 1 April, one of winter on 1 January.
# Keep own first and last days for seasons and thirds.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --loglevel=error edtf@4.11.1 > install.log 2>&1 || { cat install.log; exit 2; }
cat > program.mjs <<'PROGRAM'
import { readFileSync } from "node:fs"
const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")).version}`
const show = (name, seen, expected) => {
  const [a, b] = [JSON.stringify(seen), JSON.stringify(expected)]
  console.log(`${a === b ? "as described" : "DIFFERENT"}: ${name}: ${a}`)
  if (a !== b) { console.log(`  described: ${b}`); process.exitCode = 1 }
}
import edtf from "edtf"
console.log(version("edtf"))
const span = (text) => [edtf(text).min, edtf(text).max].map((time) => new Date(time).toISOString().slice(0, 10))
show("2026-21, spring", span("2026-21"), ["2026-01-01", "2026-03-31"])
show("2026-24, winter", span("2026-24"), ["2026-10-01", "2026-12-31"])
show("spring covers 20 April", edtf("2026-21").covers(edtf("2026-04-20")), false)
show("2026-37, first third", span("2026-37"), ["2026-01-01", "2026-05-31"])
show("2026-38, second third", span("2026-38"), ["2026-05-01", "2026-09-30"])
show("2026-34, second quarter", span("2026-34"), ["2026-04-01", "2026-06-30"])
PROGRAM
TZ=UTC node program.mjs
