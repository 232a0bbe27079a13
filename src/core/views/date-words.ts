export { dateWords, periodWords, shortDateWords } from '../plan/date-words.ts'
