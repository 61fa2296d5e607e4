import { languages } from '#domain/language.ts'
import { returnedSuite } from '../returned-suite.ts'

// Here each kind of edit is made in one language; the full tests make each in all of them.
returnedSuite((language, kind) => languages[kind % languages.length] === language, { again: false })
