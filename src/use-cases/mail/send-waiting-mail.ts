import { z } from 'zod'

import { pauseAfter } from '#domain/notices/mail.ts'
import { layMail } from '#mail/lay-mail.ts'
import type { Delivery } from '#mail/delivery.ts'
import type { Mailer } from '#mail/mailer.ts'
import { type Attempt, type OpenMail, type Outbox, sendingPatience } from '#store/mail/outbox.ts'

import { defineUseCase } from '../use-case.ts'

/** The most mails that are sent before others get their turn. */
const mostAtOnce = 50

/**
 * Sends the mails that are due, one after another, and answers whether more are waiting. It stops where the
 * mail server answers nobody. Without a mail server it sends nothing.
 */
export const sendWaitingMail = defineUseCase({
  name: 'send-waiting-mail',
  kind: 'delivery',
  right: ['change', 'installation'],
  input: z.object({}),
  run: async ({ outbox, mailer, now: start, watch }) => {
    if (!mailer) return { sent: 0, isMoreWaiting: false }
    const clock = clockFrom(start)
    await outbox.giveBack(clock())
    for (let sent = 0; sent < mostAtOnce; sent++) {
      if (watch.signal?.aborted) return { sent, isMoreWaiting: false }
      const mail = await outbox.take(clock(), mailer.host)
      if (!mail) return { sent, isMoreWaiting: false }
      const delivery = await deliver(mail, { outbox, mailer, clock })
      await outbox.record(mail.id, attemptOf(delivery, mail, clock()), clock())
      if (delivery.kind === 'postponed' && delivery.isEverywhere) return { sent, isMoreWaiting: false }
    }
    return { sent: mostAtOnce, isMoreWaiting: true }
  },
})

/** A clock that goes on from an instant, so that a slow mail server does not let it stand still. */
const clockFrom = (start: Date): (() => Date) => {
  const began = performance.now()
  return () => new Date(start.getTime() + performance.now() - began)
}

type Means = { outbox: Outbox; mailer: Mailer; clock: () => Date }

const deliver = async (mail: OpenMail, { outbox, mailer, clock }: Means): Promise<Delivery> => {
  // Another secret sealed it: nobody can read it any more.
  if (mail.notices.length === 0) return { kind: 'refused', reason: 'unreadable' }
  const prolong = () => void outbox.prolong(mail.id, clock()).catch(() => undefined)
  const heart = setInterval(prolong, sendingPatience / 3)
  try {
    return await mailer.send(mail.address, mail.messageId, layMail(mail, mailer.baseUrl))
  } finally {
    clearInterval(heart)
  }
}

const attemptOf = (delivery: Delivery, { attempts }: OpenMail, now: Date): Attempt => {
  if (delivery.kind === 'accepted') return { state: 'sent' }
  const { reason } = delivery
  if (delivery.kind === 'refused')
    return { state: reason === 'addressRefused' ? 'bounced' : 'failed', reason }
  const pause = pauseAfter(attempts)
  if (pause === undefined) return { state: 'failed', reason }
  const { isPerhapsAccepted } = delivery
  return {
    state: 'waiting',
    reason,
    dueAt: new Date(now.getTime() + pause),
    isPerhapsTwice: isPerhapsAccepted,
  }
}
