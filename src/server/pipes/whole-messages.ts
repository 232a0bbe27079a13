import { Writable } from 'node:stream'

/**
 * A stream for a connection to write its messages to. The library writes the head of a message by itself and waits until
 * it is gone, so that the client wakes up twice for each; here both go out together.
 *
 * @param output takes each message as one chunk; its errors become those of the stream
 */
export function wholeMessages(output: Writable): Writable {
  let head: Buffer | undefined
  const messages = new Writable({
    write(chunk: Buffer, _encoding, done) {
      if (head) {
        output.write(Buffer.concat([head, chunk]), done)
        head = undefined
      } else {
        head = chunk
        done()
      }
    },
  })
  output.on('error', (error) => messages.destroy(error))
  return messages
}
