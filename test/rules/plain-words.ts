/** Words of our trade that no planner should have to know. */
const jargon =
  /\b(?:yaml|json|schemas?|propert(?:y|ies)|keys?|nodes?|pars(?:e|es|ed|er|ing)|tokens?|strings?|arrays?|objects?|nulls?|undefined|enums?|regex|syntax|boolean|integer|validat(?:e|ion|or)|invalid|mapping|sequence|scalar|anchor|alias|indent(?:ation|ed)?|escape[ds]?|identifier|uri|parameter)\b/i

/** Keys of an editor: whoever reads a page or a report has none. */
const keystroke = /\b(?:ctrl|cmd|alt|shift)\+|\bpress\b/i

/** A name inside a name (`channels.shop.type`, `handsOffTo[0]`), outside quotes. */
const path = /\b[a-z]+[A-Z]?\w*(?:\.[a-z]\w+)+\b|\w\[\d+\]|\//

/** Words with which a sentence asks for something, or a question. */
const asks =
  /\b(?:add|ask|change|check|choose|clean|compare|did you mean|draw|find|give|import|install|join|keep|leave|look|make|mend|move|name|open|pick|put|rename|replace|save|say|set|show|start|take|talk|try|turn|use|write)\b|\?$/i

/**
 * What a planner could stumble over in a sentence: words of our trade, keystrokes, paths, a missing end, exclamation
 * marks.
 * What stands in curly quotes is the planner's own and is left alone.
 */
export function troubleWith(sentence: string): readonly string[] {
  const own = sentence.replace(/“[^”]*”/g, '“”')
  const trouble: string[] = []
  if (jargon.test(own)) trouble.push(`jargon: ${jargon.exec(own)?.[0]}`)
  if (keystroke.test(own)) trouble.push('a keystroke')
  if (path.test(own.replace(/\d\d\/\d\d/g, ''))) trouble.push('a path')
  if (!/[.?]$/.test(sentence)) trouble.push('no end')
  if (own.includes('!') && !/[&#] or !|! at/.test(own)) trouble.push('an exclamation mark')
  if (/^[^A-Z“\d]/.test(sentence)) trouble.push('no capital at the start')
  return trouble
}

/** Whether a message says what to do. */
export function saysWhatToDo(message: string): boolean {
  return asks.test(message)
}
