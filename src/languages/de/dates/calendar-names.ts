export const monthNames: Readonly<Record<string, number>> = {
  januar: 1,
  jänner: 1,
  februar: 2,
  feber: 2,
  märz: 3,
  april: 4,
  mai: 5,
  juni: 6,
  juno: 6,
  juli: 7,
  august: 8,
  september: 9,
  oktober: 10,
  november: 11,
  dezember: 12,
};

export const monthAbbreviations: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mär: 3,
  mrz: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sept: 9,
  sep: 9,
  okt: 10,
  nov: 11,
  dez: 12,
};

export const months: Readonly<Record<string, number>> = { ...monthNames, ...monthAbbreviations };

export const weekdayNames: Readonly<Record<string, number>> = {
  montag: 1,
  dienstag: 2,
  mittwoch: 3,
  donnerstag: 4,
  freitag: 5,
  samstag: 6,
  sonnabend: 6,
  sonntag: 7,
};

export const weekdays: Readonly<Record<string, number>> = weekdayForms();

export const parts: Readonly<Record<string, string>> = {
  vormittag: 'MO',
  mittag: 'MI',
  nachmittag: 'AF',
  abend: 'EV',
  nacht: 'NI',
};

function weekdayForms(): Record<string, number> {
  const forms: Record<string, number> = {};
  for (const [name, value] of Object.entries(weekdayNames)) {
    forms[name] = value;
    forms[`${name}es`] = value;
    forms[`${name}e`] = value;
    forms[`${name}en`] = value;
  }
  return forms;
}
