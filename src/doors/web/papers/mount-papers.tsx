import type { Hono } from 'hono'
import { showPaper } from '#use-cases/papers/show-paper.ts'
import { rendered, send } from '../frame/rendered.ts'
import type { Web } from '../frame/show.ts'
import { mountCover } from './mount-cover.tsx'
import { mountMakings } from './mount-makings.tsx'
import { paperFileName } from '../addresses/paper-addresses.ts'
import { showPapersPage } from './show-papers-page.tsx'

const path = '/:language{(?:en|fr|es)}/plan/:slug/papers'

/** The papers of a plan: listed, downloaded, made; and their covers. */
export const mountPapers = (app: Hono, web: Web): void => {
  app.get(path, c => showPapersPage(c, web))

  app.get(`${path}/:file{[^/]+\\.(?:docx|pdf)}`, async c => {
    const { slug, file } = c.req.param()
    const { paper, bytes } = await web.jacana.do(showPaper, web.person, {
      slug,
      id: file.replace(/\.(?:docx|pdf)$/u, ''),
    })
    return send(c, rendered(bytes), {
      'content-type': mediaTypes[paper.format],
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(paperFileName(paper))}`,
      'cache-control': 'private, no-cache',
    })
  })

  mountMakings(app, web, path)
  mountCover(app, web, path)
}

const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const
