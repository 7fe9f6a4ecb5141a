/** Labels of the name finder: outside, and begin and inside of each type. */
export const nameLabels = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'] as const;

/** Types of the training sets to ours; what is missing is no name to us. */
export const trainingTypes: Readonly<Record<string, 'PER' | 'ORG' | 'LOC'>> = {
  person: 'PER',
  organization: 'ORG',
  'organization-company': 'ORG',
  location: 'LOC',
  'location-city': 'LOC',
  'location-street': 'LOC',
  'location-stop': 'LOC',
};
