export { exactMoney, type MoneyStyle, roundAmount, roundMoney } from '../plan/money-words.ts'
