import { languages } from '#domain/language.ts'
import { returnedSuite } from '../returned-suite.ts'

// Each kind of edit in one language; the full tests make each in all languages.
returnedSuite((language, kind) => languages[kind % languages.length] === language, { again: false })
