import type { Hono } from 'hono'

/** Serves `/healthz` for a supervisor: 200 while the database answers, 503 while it does not. */
export const mountHealth = (app: Hono, checkDatabase: () => Promise<void>): void => {
  app.get('/healthz', c =>
    checkDatabase().then(
      () => c.text('ok'),
      () => c.text('the database does not answer', 503),
    ),
  )
}
