#!/bin/sh
# Setting: a Word file has tracked changes, a moved paragraph, and a symbol with a non-breaking hyphen.
# Its text is read with word-extractor or mammoth, to compare or to search.
# One would expect: both give the hyphen as a letter, and mammoth leaves tracked moves out.
# What happens: word-extractor drops the hyphen without a trace, so SC64-02 becomes SC6402.
# It also gives the moved paragraph twice, at its old and its new place.
# mammoth keeps the hyphen as U+2011, and gives the moved paragraph once, at its new place.
# For who builds on it: symbols of documents no longer match, and moved actions are counted twice.
# Write the hyphen yourself and skip w:moveFrom, or read with mammoth.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --loglevel=error word-extractor@1.0.4 mammoth@1.13.0 jszip@3.10.2 > install.log 2>&1 || { cat install.log; exit 2; }
cat > program.mjs <<'PROGRAM'
import { readFileSync } from "node:fs"
const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")).version}`
const show = (name, seen, expected) => {
  const [a, b] = [JSON.stringify(seen), JSON.stringify(expected)]
  console.log(`${a === b ? "as described" : "DIFFERENT"}: ${name}: ${a}`)
  if (a !== b) { console.log(`  described: ${b}`); process.exitCode = 1 }
}
import JSZip from "jszip"
import Extractor from "word-extractor"
import mammoth from "mammoth"
console.log(version("word-extractor"), version("mammoth"))
const run = (words) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`
const who = 'w:author="Reviewer" w:date="2026-06-03T10:00:00Z"'
const body = [
  `<w:p>${run("Report ")}<w:del w:id="1" ${who}><w:r><w:delText>yearly</w:delText></w:r></w:del><w:ins w:id="2" ${who}>${run("monthly")}</w:ins></w:p>`,
  `<w:p><w:pPr><w:rPr><w:moveFrom w:id="3" ${who}/></w:rPr></w:pPr><w:moveFromRangeStart w:id="4" w:name="move1" ${who}/><w:moveFrom w:id="5" ${who}>${run("Hold a workshop")}</w:moveFrom></w:p><w:moveFromRangeEnd w:id="4"/>`,
  `<w:p>${run("SC64")}<w:r><w:noBreakHyphen/></w:r>${run("02")}</w:p>`,
  `<w:p><w:pPr><w:rPr><w:moveTo w:id="6" ${who}/></w:rPr></w:pPr><w:moveToRangeStart w:id="7" w:name="move1" ${who}/><w:moveTo w:id="8" ${who}>${run("Hold a workshop")}</w:moveTo></w:p><w:moveToRangeEnd w:id="7"/>`,
].join("")
const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
const zip = new JSZip()
zip.file("[Content_Types].xml", `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`)
zip.file("_rels/.rels", `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`)
zip.file("word/document.xml", `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}<w:sectPr/></w:body></w:document>`)
const file = await zip.generateAsync({ type: "nodebuffer" })
const lines = (text) => text.split(/\n+/).filter((line) => line.trim())
show("word-extractor", lines((await new Extractor().extract(file)).getBody()), ["Report monthly", "Hold a workshop", "SC6402", "Hold a workshop"])
show("mammoth", lines((await mammoth.extractRawText({ buffer: file })).value), ["Report monthly", "SC64\u201102", "Hold a workshop"])
PROGRAM
TZ=UTC node program.mjs
