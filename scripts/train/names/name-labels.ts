/** Labels of the name finder: outside, and begin and inside of each type. */
export const nameLabels = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC', 'B-OTH', 'I-OTH'] as const;

export type LabelledType = 'PER' | 'ORG' | 'LOC' | 'OTH';

/** Types of the training sets to ours; what is missing is no name to us. */
export const trainingTypes: Readonly<Record<string, LabelledType>> = {
  person: 'PER',
  organization: 'ORG',
  'organization-company': 'ORG',
  location: 'LOC',
  'location-city': 'LOC',
  'location-street': 'LOC',
  'location-stop': 'LOC',
  PER: 'PER',
  ORG: 'ORG',
  LOC: 'LOC',
  OTH: 'OTH',
};
