import { z } from 'zod'

import { passwordLimits } from '#domain/people/known-password.ts'

/** A new password, in the form in which it is hashed. */
export const newPasswordField = z.string().min(passwordLimits.least).max(passwordLimits.most)

/** A password as somebody gives it. */
export const passwordField = z.string().max(passwordLimits.most)
