import { readBodies } from '../parts/bodies.ts';

/** Nouns of bodies with the words of their names that belong to no language. */
export const bodies = readBodies(`
police: police, police department, police force
fire service: fire service, fire brigade, fire department, firefighters
ambulance service: ambulance service, paramedics
hospital: hospital, hospitals, clinic
union: union, unions
prosecution: prosecutors, prosecutor
court: court, courts
navy: navy, naval
army: army, military, armed forces
coastguard: coastguard, coast guard
embassy: embassy
university: university
airline: airline
shipowner: shipowner
government: government
parliament: parliament
authority: authority, authorities
ministry: ministry, department
health: health
interior: interior, home affairs
foreign: foreign, foreign affairs
finance: finance, treasury
defence: defence, defense
justice: justice
environment: environment, environmental
transport: transport, transportation
economy: economy, economic
education: education
agriculture: agriculture, farm
labour: labour, labor
family: family
energy: energy
culture: culture
city: city, city council, town hall
county: county, district
customs: customs
health office: health office, health authority, health authorities, health department
election office: election commission, electoral commission
central bank: central bank
weather service: weather service, met office`);
