import { readBodies } from '../parts/bodies.ts';

/** Nouns of bodies with the words of their names that belong to no language. */
export const bodies = readBodies(`
police: police
fire service: pompiers, sapeurs-pompiers
hospital: hôpital, hôpitaux, clinique
union: syndicat, syndicats
prosecution: parquet
court: tribunal
navy: marine
army: armée
embassy: ambassade
university: université
airline: compagnie aérienne
government: gouvernement
parliament: parlement
authority: autorité, autorités
ministry: ministère
health: santé
interior: intérieur
foreign: affaires étrangères
finance: finances
defence: défense
justice: justice
environment: environnement
transport: transports
economy: économie
education: éducation
agriculture: agriculture
labour: travail
family: famille
energy: énergie
culture: culture
city: ville, mairie
customs: douanes
central bank: banque centrale
weather service: service météorologique`);
