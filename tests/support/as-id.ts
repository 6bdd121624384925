/** A text as the id that is wanted where it stands: of a thing that one test makes up, or names in the demo. */
export function asId<Id extends string>(text: string): Id {
  return text as Id;
}
