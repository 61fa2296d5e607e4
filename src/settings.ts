import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

import { isLanguage } from '#domain/language.ts'
import type { ProviderSettings } from '#domain/people/sign-in.ts'
import { commandLineWords } from '#i18n/command-line.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { Misuse } from '#doors/cli/surroundings.ts'

// The only reader of the environment. What only the server needs is checked when the server starts.

const { env } = process
const locale = (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '').slice(0, 2)

/** The folder of the program, with a slash at its end. */
export const programFolder = fileURLToPath(new URL('..', import.meta.url))

/** The language of the command line, and its commandWords. */
export const language = isLanguage(locale) ? locale : 'en'
export const commandWords = wordsIn(commandLineWords, language)

/** The folder in which the person is. npm runs scripts in the folder of package.json. */
export const presentFolder = env['INIT_CWD'] || process.cwd()

const databaseUrl = env['DATABASE_URL']
const dataFolder = env['JACANA_DATA'] || `${programFolder}data`

/** Where the data are. */
export const place = databaseUrl ? { databaseUrl } : { dataFolder }

/**
 * The file of secrets. It is beside the database and never in it: a copy of the database alone opens nothing.
 */
export const secretFile = env['JACANA_SECRET_FILE'] || `${dataFolder}/secret`

/** The address to write to about this site, if the installation names one. */
export const contact = env['JACANA_CONTACT']

/**
 * The secretariat's time zone.
 * @throws Misuse where there is no such zone
 */
export const zoneOfSecretariat = (): string => {
  const zone = env['JACANA_ZONE'] || 'Europe/Zurich'
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone
  } catch (error) {
    throw error instanceof RangeError ? new Misuse(commandWords.zoneWrong(zone)) : error
  }
}

/** The only address at which Jacana listens. */
export const host = '127.0.0.1'

/**
 * Where the server listens, and the address that readers use. `isDemoAllowed`: the example is a place to try.
 */
export type ServingSettings = { port: number; baseUrl: string; proxies: number; isDemoAllowed: boolean }

/**
 * The settings of the server.
 * @throws Misuse where one is wrong
 */
export const servingSettings = (): ServingSettings => {
  const port = portIn(env['PORT'] || '3000')
  const baseUrl = addressIn(env['BASE_URL'] || `http://${host}:${port}`)
  const proxies = proxiesIn(env['JACANA_PROXIES'] || '0')
  const isLocal = ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(baseUrl).hostname)
  // For a person at this machine, and for nobody else: behind a proxy everybody would look like one.
  return { port, baseUrl, proxies, isDemoAllowed: env['JACANA_DEMO'] !== 'off' && isLocal && proxies === 0 }
}

const portIn = (value: string): number => {
  const port = Number(value)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Misuse(commandWords.portWrong(value))
  return port
}

const addressIn = (value: string): string => {
  if (!/^https?:\/\//.test(value) || !URL.canParse(value)) throw new Misuse(commandWords.addressWrong(value))
  return value.replace(/\/+$/, '')
}

const proxiesIn = (value: string): number => {
  if (!/^\d$/.test(value)) throw new Misuse(commandWords.proxiesWrong(value))
  return Number(value)
}

/** The mail server with its password, and the address from which mail comes. */
export type MailServerSettings = { serverUrl: string; from: string }

/**
 * How mail is sent; undefined where it waits.
 * @throws Misuse where a part is missing or wrong
 */
export const mailSettings = (): MailServerSettings | undefined => {
  const [serverUrl, from] = [env['JACANA_SMTP_URL'], env['JACANA_MAIL_FROM']]
  if (!serverUrl) return undefined
  // The address holds a password, so no message repeats it.
  if (!/^smtps?:\/\/./.test(serverUrl) || !URL.canParse(serverUrl))
    throw new Misuse(commandWords.mailServerWrong)
  if (!from || !/^[^@]*[^@\s<]@[^@\s>]+>?$/.test(from))
    throw new Misuse(commandWords.mailFromWrong(from ?? ''))
  return { serverUrl, from }
}

/**
 * The identity provider of the organisation; undefined where none is named.
 * @throws Misuse where a part is missing or wrong
 */
export const providerSettings = async (): Promise<ProviderSettings | undefined> => {
  const issuer = env['JACANA_OIDC_ISSUER']
  if (!issuer) return undefined
  const clientId = env['JACANA_OIDC_CLIENT_ID']
  const file = env['JACANA_OIDC_CLIENT_SECRET_FILE']
  const clientSecret = file && (await readFile(file, 'utf8').catch(() => '')).trim()
  // With these addresses of Microsoft, people of every organisation could sign in.
  const isShared = /\/(?:common|organizations|consumers)(?:\/|$)/.test(issuer)
  if (!URL.canParse(issuer) || isShared || !clientId || !clientSecret)
    throw new Misuse(commandWords.providerWrong)
  return { issuer, clientId, clientSecret, name: env['JACANA_OIDC_NAME'] || new URL(issuer).hostname }
}
