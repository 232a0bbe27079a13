import type { Rule } from '../rule.ts'
import { badDate } from './bad-date.ts'
import { cutAtComma } from './cut-at-comma.ts'
import { digitsLost } from './digits-lost.ts'
import { duplicateId } from './duplicate-id.ts'
import { hiddenCharacters } from './hidden-characters.ts'
import { idStyle } from './id-style.ts'
import { looksLikeNo } from './looks-like-no.ts'
import { lostText } from './lost-text.ts'
import { missingField } from './missing-field.ts'
import { newWord } from './new-word.ts'
import { notInList } from './not-in-list.ts'
import { notYaml } from './not-yaml.ts'
import { numberAsText } from './number-as-text.ts'
import { placeholder } from './placeholder.ts'
import { unknownField } from './unknown-field.ts'
import { version } from './version.ts'
import { wrongKind } from './wrong-kind.ts'

/** Rules about how a plan is written: can every line be read, and does it say what was meant? */
export const structureRules: readonly Rule[] = [
  notYaml,
  lostText,
  cutAtComma,
  version,
  missingField,
  unknownField,
  wrongKind,
  notInList,
  newWord,
  duplicateId,
  idStyle,
  badDate,
  numberAsText,
  digitsLost,
  looksLikeNo,
  placeholder,
  hiddenCharacters,
]
