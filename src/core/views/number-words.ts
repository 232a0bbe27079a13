export { countWords, numberWords } from '../plan/number-words.ts'
