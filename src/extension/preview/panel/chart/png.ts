import type { DrawingAlone } from './alone.ts'

/** Dots to a pixel, so that pictures are sharp on slides. */
const sharpness = 2

/** The most dots that a side may have; browsers draw nothing beyond. */
const longestSide = 16_000

/** Draws a picture of a drawing. @throws Error when the browser cannot draw it */
export async function pngOf({ markup, width, height }: DrawingAlone): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`
  await image.decode()
  const scale = Math.min(sharpness, longestSide / Math.max(width, height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new Error('The picture cannot be drawn')
  return blob
}

/** The bytes of a picture as base64. */
export function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })
}
