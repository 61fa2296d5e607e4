/**
 * Whether a form to this address may come from a program that reads mail, which states no origin (RFC 8058).
 * Its signed token is the proof, and nothing else is done by it.
 */
export const isOneClickPath = (path: string): boolean =>
  /^\/(?:en|fr|es)\/mail\/unsubscribe\/[^/]+$/.test(path)
