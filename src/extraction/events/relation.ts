// How a name can stand to a trigger: the terms that grammar answers in and that the type of the event makes roles of.

export type Relation =
  | 'subject'
  | 'object'
  | 'genitive'
  | 'before'
  | 'with'
  | 'between'
  | 'to'
  | 'on'
  | 'against'
  | 'in'
  | 'from'
  | 'by'
  | 'mediation'
  | 'visited'
  | 'about';

export interface RelatedName {
  readonly at: number;
  readonly relation: Relation;
}
