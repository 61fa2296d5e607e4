import type { Call } from './surroundings.ts'

export const exportCommand = async (call: Call): Promise<void> => {
  call.complain('…')
}
