/** What was made of something that a person typed: its value, or a sentence that says what to write instead. */
export type Typed<Value> = { readonly value: Value } | { readonly says: string }
