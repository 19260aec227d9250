/*
 * Parts of sentences that several areas say in the same words.
 */

/** "first interview", "phone screen": the round as it is called inside a sentence. */
export const ROUND =
  '{round, plural, =0 {phone screen} =1 {first interview} =2 {second interview} =3 {third interview} =4 {fourth interview} other {{round, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} interview}}';

/** A person or a company by name, or the recruiter while no name is known. */
export const WHOM = '{named, select, yes {{who}} other {the recruiter}}';

/** The recruiter by name, else as yours. */
export const OR_YOUR_RECRUITER = '{named, select, yes {{who}} other {your recruiter}}';
