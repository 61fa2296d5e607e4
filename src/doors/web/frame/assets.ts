import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Hono } from 'hono'
import { Refusal } from '#domain/refusal.ts'
import { birdIcon } from './bird.tsx'
import { rendered, type RenderedPage, send } from './rendered.ts'
import type { AssetNames } from './view.ts'

/** Style, script and fonts, read once: the names for pages, and the bodies by name. */
export type Assets = { names: AssetNames; bodies: ReadonlyMap<string, RenderedPage> }

/**
 * The built assets of a folder.
 * Their names carry a hash (`app-1A2B3C.css`), so that browsers can keep them for ever.
 */
export const loadAssets = (folder: string): Assets => {
  const files = readdirSync(folder).filter(name => types.has(extname(name)))
  const address = (pattern: RegExp): string => {
    const name = files.find(file => pattern.test(file))
    if (!name) throw new Error(`${folder} holds no ${pattern}: build the assets first`)
    return `/assets/${name}`
  }
  return {
    names: {
      style: address(/^app-\w+\.css$/),
      script: address(/^app-\w+\.js$/),
      font: address(/latin-wght-normal-\w+\.woff2$/),
    },
    bodies: new Map(files.map(name => [name, rendered(readFileSync(join(folder, name)), bestQuality)])),
  }
}

/** Serves the assets and the icon of the browser tab. */
export const mountAssets = (app: Hono, assets: Assets): void => {
  const icon = rendered(birdIcon)
  app.get('/icon.svg', c =>
    send(c, icon, { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' }),
  )
  app.get('/assets/:name', c => {
    const name = c.req.param('name')
    const body = assets.bodies.get(name)
    if (!body) throw new Refusal('notFound', { what: name })
    return send(c, body, {
      'content-type': types.get(extname(name)) ?? '',
      'cache-control': 'public, max-age=31536000, immutable',
    })
  })
}

/** Assets never change, so they are compressed once, as small as possible. */
const bestQuality = 11

const types = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.woff2', 'font/woff2'],
  ['.svg', 'image/svg+xml'],
])
