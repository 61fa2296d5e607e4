import type { View } from '../frame/view.ts'

/**
 * Whether the reader has an account to see: a person does, and nobody and a program with a key do not. A key
 * reads what its person reads; how that person signs in is nothing for programs.
 */
export const hasOwnAccount = ({ by }: Pick<View, 'by'>): boolean => by === 'session' || by === 'demo'
