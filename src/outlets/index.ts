import type { Outlet } from './outlet.ts';

const agency = (
  id: string,
  name: string,
  names: readonly string[],
  hosts: readonly string[],
  zone: string | null,
  country: string | null,
): Outlet => ({
  id,
  name,
  kind: 'agency',
  hosts,
  names,
  family: null,
  zone,
  country,
});

/** Known agencies, by public knowledge: names as they stand in credits, and their own hosts. */
export const outlets: readonly Outlet[] = [
  agency('dpa', 'Deutsche Presse-Agentur', ['dpa', 'dpa-AFX', 'dpa-infocom'], ['dpa.com'], 'Europe/Berlin', 'DE'),
  agency('afp', 'Agence France-Presse', ['AFP'], ['afp.com'], 'Europe/Paris', 'FR'),
  agency('reuters', 'Reuters', ['Reuters', 'rtr', 'Thomson Reuters'], ['reuters.com'], null, 'GB'),
  agency('ap', 'Associated Press', ['AP', 'The Associated Press'], ['apnews.com', 'ap.org'], 'America/New_York', 'US'),
  agency('apa', 'Austria Presse Agentur', ['APA', 'APA-OTS'], ['apa.at'], 'Europe/Vienna', 'AT'),
  agency('epd', 'Evangelischer Pressedienst', ['epd'], ['epd.de'], 'Europe/Berlin', 'DE'),
  agency('kna', 'Katholische Nachrichten-Agentur', ['KNA'], ['kna.de'], 'Europe/Berlin', 'DE'),
  agency('sid', 'Sport-Informations-Dienst', ['SID', 'sid'], ['sid.de'], 'Europe/Berlin', 'DE'),
  agency('keystone-sda', 'Keystone-SDA', ['sda', 'SDA', 'Keystone-SDA'], ['keystone-sda.ch'], 'Europe/Zurich', 'CH'),
  agency('dts', 'dts Nachrichtenagentur', ['dts'], ['dts-nachrichtenagentur.de'], 'Europe/Berlin', 'DE'),
  agency('kcna', 'Korean Central News Agency', ['KCNA'], ['kcna.kp'], 'Asia/Pyongyang', 'KP'),
  agency('yonhap', 'Yonhap', ['Yonhap', 'Yonhap News Agency'], ['yna.co.kr'], 'Asia/Seoul', 'KR'),
  agency('tass', 'TASS', ['TASS', 'Tass', 'ITAR-TASS'], ['tass.com', 'tass.ru'], 'Europe/Moscow', 'RU'),
  agency('interfax', 'Interfax', ['Interfax'], ['interfax.ru', 'interfax.com'], 'Europe/Moscow', 'RU'),
  agency('ria', 'RIA Novosti', ['RIA Nowosti', 'RIA', 'Ria Nowosti', 'RIA Novosti'], ['ria.ru'], 'Europe/Moscow', 'RU'),
  agency('ukrinform', 'Ukrinform', ['Ukrinform'], ['ukrinform.ua', 'ukrinform.de'], 'Europe/Kyiv', 'UA'),
  agency('xinhua', 'Xinhua', ['Xinhua'], ['xinhuanet.com', 'news.cn'], 'Asia/Shanghai', 'CN'),
  agency('anadolu', 'Anadolu', ['Anadolu', 'Anadolu Agency', 'AA'], ['aa.com.tr'], 'Europe/Istanbul', 'TR'),
  agency('ansa', 'ANSA', ['ANSA', 'Ansa'], ['ansa.it'], 'Europe/Rome', 'IT'),
  agency('efe', 'EFE', ['EFE', 'Efe'], ['efe.com'], 'Europe/Madrid', 'ES'),
  agency('irna', 'IRNA', ['IRNA', 'Irna'], ['irna.ir'], 'Asia/Tehran', 'IR'),
  agency('bloomberg', 'Bloomberg', ['Bloomberg'], ['bloomberg.com'], 'America/New_York', 'US'),
  agency('upi', 'United Press International', ['UPI'], ['upi.com'], 'America/New_York', 'US'),
  agency('pa', 'PA Media', ['PA', 'Press Association', 'PA Media'], ['pa.media'], 'Europe/London', 'GB'),
];
