import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Whether LibreOffice is on this machine. */
export const officeIsInstalled = spawnSync('soffice', ['--version']).status === 0

/** LibreOffice with its own folder and profile, and the user `Reviewer One`. */
export type Office = {
  /** Opens each file and saves it in a format; the answers are in the order of the files. */
  convert: (files: readonly Uint8Array[], format: string) => Uint8Array[]
  /** Opens a Word file once for each macro in Basic, runs the macro on `doc`, and saves it as a Word file. */
  edit: (file: Uint8Array, macros: readonly string[]) => Uint8Array[]
  /** Deletes the folder. */
  close: () => void
}

/** Sets up LibreOffice, which runs only while it opens and saves. */
export const openOffice = (): Office => {
  const folder = mkdtempSync(join(tmpdir(), 'jacana-office-'))
  const path = (...names: string[]) => join(folder, ...names)
  const run = (...more: string[]) =>
    spawnSync(
      'soffice',
      [`-env:UserInstallation=${pathToFileURL(path('profile')).href}`, '--headless', '--norestore', ...more],
      {
        timeout: 220_000,
      },
    )
  const bring = (name: string, bytes: Uint8Array): string => {
    writeFileSync(path(name), bytes)
    return path(name)
  }
  mkdirSync(path('profile', 'user'), { recursive: true })
  writeFileSync(path('profile', 'user', 'registrymodifications.xcu'), userNamed('Reviewer', 'One'))
  return {
    convert: (files, format) => {
      const names = files.map((bytes, i) => bring(`${i}.docx`, bytes))
      run('--convert-to', format, '--outdir', path('saved'), ...names)
      return files.map((_, i) => Uint8Array.from(readFileSync(path('saved', `${i}.${format}`))))
    },
    edit: (file, macros) => {
      const from = pathToFileURL(bring('opened.docx', file)).href
      const files = macros.map((_, i) => path(`edited-${i}.docx`))
      for (const each of files) rmSync(each, { force: true })
      const library = path('profile', 'user', 'basic', 'Standard')
      // LibreOffice makes the macro library of a new profile at its first start.
      if (!existsSync(library)) run('--terminate_after_init')
      const steps = macros.map((macro, i) => ({ macro, to: pathToFileURL(files[i] ?? '').href }))
      writeFileSync(join(library, 'Module1.xba'), module(from, steps))
      run('macro:///Standard.Module1.Main')
      return files.map(each => Uint8Array.from(readFileSync(each)))
    },
    close: () => rmSync(folder, { recursive: true }),
  }
}

type EditStep = { macro: string; to: string }

const module = (from: string, steps: readonly EditStep[]): string => {
  const basic = `
Sub Main
  Dim opening(0) As New com.sun.star.beans.PropertyValue
  opening(0).Name = "Hidden"
  opening(0).Value = True
  Dim saving(0) As New com.sun.star.beans.PropertyValue
  saving(0).Name = "FilterName"
  saving(0).Value = "MS Word 2007 XML"
${steps.map(({ to }, i) => editAndSave(from, to, i)).join('')}
  StarDesktop.terminate()
End Sub
${steps.map(({ macro }, i) => `Sub Edit${i}(doc)\n${macro}\nEnd Sub\n`).join('')}`
  const text = basic.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${text}</script:module>
`
}

const editAndSave = (from: string, to: string, number: number): string => `
  doc = StarDesktop.loadComponentFromURL("${from}", "_blank", 0, opening())
  Edit${number}(doc)
  doc.storeToURL("${to}", saving())
  doc.close(True)`

const userNamed = (firstName: string, family: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.UserProfile/Data"><prop oor:name="givenname" oor:op="fuse"><value>${firstName}</value></prop></item>
<item oor:path="/org.openoffice.UserProfile/Data"><prop oor:name="sn" oor:op="fuse"><value>${family}</value></prop></item>
</oor:items>
`
