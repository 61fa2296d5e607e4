import { Socket } from 'node:net'

/**
 * A socket that sends everything written in one turn of the program together.
 * Queries that do not wait for one another then reach the server at once.
 */
export const batchedSocket = (): Socket => {
  const socket = new Socket()
  // Node sets `write` itself when the socket begins to connect.
  return socket.once('connect', () => {
    const write = socket.write.bind(socket) as (...data: unknown[]) => boolean
    let isHeld = false
    const send = () => {
      isHeld = false
      socket.uncork()
    }
    socket.write = (...data: unknown[]) => {
      if (!isHeld) {
        isHeld = true
        socket.cork()
        process.nextTick(send)
      }
      return write(...data)
    }
  })
}
