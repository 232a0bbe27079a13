/** A field's name as words: `callToAction` → "call to action". */
export function fieldWords(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
