import { z } from 'zod'

/** The name of a kind of paper: `integrated-plan`. */
export const reportNameField = z.string().min(1).max(100).default('integrated-plan')
