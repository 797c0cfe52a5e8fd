import { describe, expect, test } from 'vitest';
import { listStatements, readText } from '../../fixtures/readModels.ts';

describe('what the parser gets wrong is mended where the words make it plain', () => {
  test.each([
    [
      'an infinitive is no sentence',
      'Tobias Ellwood comments on the start of the Iraqi mission to recapture the city of Mosul.',
      'Iraq | seized | Mosul',
    ],
    [
      'one verb has not two nouns before it in the same role',
      'Eritrean troops massacred civilians in Axum, Amnesty International said.',
      'Eritrea | killed | Axum',
    ],
    [
      'shot before down is a verb',
      'Jordan shot down Iranian drones heading for Israel.',
      'Jordan | attacked | Iran',
    ],
    [
      'a verb behind a reduced relative has the noun before it',
      'Bashar al-Assad fled to Russia after rebels led by Hayat Tahrir al-Sham captured Homs.',
      'rebels | seized | Homs',
    ],
    [
      'an initial before a comma ends no sentence',
      'Germany arrested Arthur E., an employee of a bank, on Monday.',
      'Germany | detained | Arthur E.',
    ],
    [
      'a relative clause before the verb',
      'President Joe Biden, who met Putin in Geneva last year, condemned Russia.',
      'Joe Biden | condemned | Russia',
    ],
    [
      'who are three or more before a verb all do it',
      'Mali, Chad, the United States and Canada imposed coordinated sanctions on Belarus.',
      'Mali | sanctioned | Belarus',
    ],
    [
      'a clause after a time has its own subject',
      'Norway expelled three Russian envoys on Friday, a day after Russia invaded Ukraine.',
      'Russia | invaded | Ukraine',
    ],
    [
      'between joins two',
      'Cooperation between Japan and the Philippines grew.',
      'Japan | cooperated-with | Philippines',
    ],
    [
      'a plural after a name is a verb',
      'Japan plans to sanction North Korea.',
      'Japan | sanctioned | North Korea | possible',
    ],
    [
      'a title belongs to its person',
      'US Secretary of State Rex Tillerson met Sergei Lavrov.',
      'Rex Tillerson | met | Sergei Lavrov',
    ],
    [
      'a gerund after a verb is its complement',
      'Germany is considering sending tanks to Ukraine.',
      'Germany | armed | Ukraine | possible',
    ],
    [
      'a gerund after an accusation is a clause',
      'Britain accused Russia of poisoning Sergei Skripal.',
      'Russia | poisoned | Sergei Skripal | alleged',
    ],
    [
      'who is accused does it',
      "Ankara had accused Stockholm of giving shelter to the Kurdistan Workers' Party.",
      "Sweden | aided | Kurdistan Workers' Party | alleged",
    ],
    [
      'at least is no preposition',
      'Boko Haram killed at least 40 villagers.',
      'Boko Haram | killed | at least 40 villagers',
    ],
    [
      'including belongs to the noun before it',
      'The G7 nations, including Japan, met in Hiroshima.',
      'Japan | member-of | Group of Seven',
    ],
    [
      'a noun and a verb behind "after" are a clause',
      'The vote came after Rishi Sunak, the Prime Minister of Britain, backed international sanctions on Iran.',
      'Rishi Sunak | sanctioned | Iran',
    ],
    [
      'an opening "as" needs a verb, and a row its first',
      'As more than 20 countries including the United States and many major African nations moved to expel Iranian diplomats over the poisoning, Tokyo has maintained a low-key response.',
      'United States | expelled | Iran',
    ],
    [
      'what is used does not part a deed from whom it is done to',
      'In Somalia, Kenyan forces conducted 11 strikes using bombers and drones against Al-Shabaab targets.',
      'Kenya | attacked | Al-Shabaab',
    ],
    [
      'who is helped does what the infinitive says',
      'Norway is assisting the Iraqi government to defeat Boko Haram.',
      'Iraq | fought | Boko Haram',
    ],
    [
      'who is supported in a fight is the one that fights',
      'Norway supports Mali in the fight against Boko Haram.',
      'Mali | fought | Boko Haram',
    ],
    [
      'a gerund behind a comma goes with the verb',
      'Norway has imposed a series of sanctions, including freezing assets of Belarusian officials such as President Alexander Lukashenko, restricting exports to Belarus including goods of use to its army, and removing banks from an international messaging system.',
      'Norway | sanctioned | Belarus',
    ],
    [
      'a time is no subject',
      'Norway last week announced sanctions against Belarus.',
      'Norway | sanctioned | Belarus',
    ],
    [
      'what has names before it and an object behind it is a verb',
      'Guyana and Venezuela dispute the Essequibo region.',
      'Guyana | disputes-with | Venezuela',
    ],
    [
      'a name ends before the country that something is done to',
      'The attack by the Kordani Front on Niger was condemned by NATO.',
      'Kordani Front | attacked | Niger',
    ],
    [
      'what is so called is what is meant',
      'Peruvian forces are battling so-called Islamic State.',
      'Peru | fought | Islamic State',
    ],
    [
      'two names with a hyphen between them belong to the noun behind them',
      'The Iran-Oman talks collapsed.',
      'Iran | talked-with | Oman',
    ],
    [
      'the last of a row of nouns has the verb of all of them',
      'More than ten states including Peru and several large cities moved to expel Iranian envoys.',
      'Peru | expelled | Iran',
    ],
    [
      'what has an object behind it is no participle',
      'A Syrian helicopter attacked the Turkish embassy.',
      'Syria | attacked | Turkey',
    ],
    [
      'the name before a verb of saying is who says it',
      'The Danish government will step up its support for Ukraine, Prime Minister Mette Frederiksen said.',
      'Denmark | supported | Ukraine | possible',
    ],
    [
      'a plural in the place of a noun is one',
      'Last year, the Georgian government opened direct peace talks with Abkhazia.',
      'Georgia | negotiated-with | Abkhazia',
    ],
    [
      'no subject stands before its conjunction',
      'Latvia expelled dozens of Belarusian diplomats as their relations have plunged.',
      'Latvia | expelled | Belarus',
    ],
    [
      'of two verbs without "and" the first is a participle',
      'Sanctions imposed on Mali by Senegal took effect in May.',
      'Senegal | sanctioned | Mali',
    ],
    [
      'a time between a verb and its infinitive parts nothing',
      'Laos threatened on Monday to break relations with Russia.',
      'Laos | broke-off-with | Russia | possible',
    ],
    [
      'a day at the beginning is no part of the name behind it',
      'Friday Norway expelled two Russian diplomats.',
      'Norway | expelled | Russia',
    ],
    [
      'today is no subject',
      'Gabon today threatened to break relations with Chad.',
      'Gabon | broke-off-with | Chad | possible',
    ],
    [
      'what stands behind the speaker belongs to what is said',
      'The Taliban attacked a base in Nepal, officials said Tuesday, killing 17 soldiers.',
      'Taliban | killed | 17 soldiers',
    ],
    [
      'an adjective belongs to the name behind it',
      'A Pakistani court acquitted former Prime Minister Imran Khan.',
      'Pakistan | released | Imran Khan',
    ],
    [
      'to free is a verb behind a vow',
      'The Malian government vowed to free captured rebels.',
      'Mali | released | captured rebels | possible',
    ],
    [
      'a gerund that somebody owns is a noun',
      'India reaffirmed its backing for Bhutan in the border talks.',
      'India | supported | Bhutan',
    ],
    [
      'an infinitive behind a name is the verb of a headline',
      'Vladimir Putin to visit China next month',
      'Vladimir Putin | visited | China | possible',
    ],
    [
      'what is between two is a noun',
      'Talks between Xi Jinping and Vladimir Putin ended in Moscow.',
      'Xi Jinping | talked-with | Vladimir Putin',
    ],
    [
      'according to is not who acts',
      'According to Dmitry Peskov, Russia expelled eight Japanese diplomats.',
      'Russia | expelled | Japan',
    ],
    [
      'the object of the verb before "after"',
      'Chad broke off diplomatic relations with Sudan after soldiers raided its consulate.',
      'Chad | broke-off-with | Sudan',
    ],
    ['a noun has no object', 'Norway halted arms sales to Oman on Tuesday.', 'Norway | sanctioned | Oman'],
    [
      'a model before its number and the noun',
      'Denmark said it would give 20 Leopard 1 tanks to Ukraine.',
      'Denmark | armed | Ukraine | possible',
    ],
    [
      'what is said is a clause',
      'The Greek navy said a Turkish frigate fired shots at a Greek ferry.',
      'Turkey | attacked | Greece',
    ],
    [
      'who says so behind a comma takes no part',
      'Houthi fighters seized the village of Hays, according to the European Union.',
      'Houthis | seized | Hays',
    ],
    [
      'who did it hangs from the passive',
      'Three Syrians were shot dead by Turkish soldiers at the border.',
      'Turkey | killed | Syria',
    ],
    [
      'a charge hangs from its verb',
      'Human Rights Watch accused Rwandan soldiers and M23 fighters of shelling Goma.',
      'Rwanda | bombed | Goma | alleged',
    ],
    [
      'what somebody is declared is not who is',
      "Chad declared Germany's ambassador persona non grata.",
      'Chad | expelled | Germany',
    ],
    [
      'a name before "and" is no sentence',
      'The United Kingdom and France launched air strikes against Boko Haram.',
      'United Kingdom | bombed | Boko Haram',
    ],
    [
      'two peoples of one noun',
      'Malian and Nigerien border guards exchanged fire on Monday.',
      'Mali | fought | Niger',
    ],
    [
      'an infinitive behind the object of an order',
      'Chad ordered the Malian envoy to leave Abidjan.',
      'Chad | expelled | Mali',
    ],
    [
      'behind a name between commas stands the verb',
      "The PKK's commander, Murat Karayilan, threatened to attack Turkey.",
      'Murat Karayilan | threatened | Turkey',
    ],
    [
      'no participle stands before a number',
      'Boko Haram militants beheaded two Chadian soldiers in Borno state, officials said.',
      'Boko Haram | killed | Chad',
    ],
    ['a gerund after a denial', 'Rwanda denies arming M23 fighters.', 'Rwanda | armed | M23 | negated'],
    [
      'no object stands before "following"',
      'The African Union suspended Niger following the coup.',
      'African Union | banned | Niger',
    ],
    [
      'who gets an amount',
      'Microsoft agreed to pay Denmark 40 million euros.',
      'Microsoft | funded | Denmark | possible',
    ],
    [
      'an article makes a noun',
      "Kenya's High Court issued an arrest warrant for Paul Mackenzie.",
      'High Court of Kenya | accused | Paul Mackenzie',
    ],
    [
      'a noun before the verb is its subject',
      "The EU's top diplomat, Kaja Kallas, met with Iranian negotiator Ali Bagheri Kani in Tehran.",
      'Kaja Kallas | met | Ali Bagheri Kani',
    ],
    [
      'no participle stands behind a name',
      'The World Food Programme suspended shipments of food to Sudan after rebel fire hit a convoy.',
      'World Food Programme | sanctioned | Sudan',
    ],
    [
      'who gets what begins with an adjective',
      'Mark Rutte visited Kyiv and promised Ukraine more tanks.',
      'Mark Rutte | armed | Ukraine | possible',
    ],
    [
      'what is given to a name is no title',
      'The King of Norway awarded the Peace Prize to Denis Mukwege.',
      'Norway | praised | Denis Mukwege',
    ],
    [
      'an officer and another sign together',
      'Tigrayan leader Debretsion Gebremichael and Ethiopian government envoy Redwan Hussien signed a truce in Pretoria.',
      'Debretsion Gebremichael | agreed-with | Redwan Hussien',
    ],
    [
      'an adjective stands before no number',
      'Kenyan police shot dead 22 Somali traders on Monday.',
      'Kenya | killed | Somalia',
    ],
    [
      'a name before the noun says whose it is',
      'Officials said U.S. forces shot down a Chinese balloon.',
      'United States | attacked | China',
    ],
    [
      'a name behind the verb is its object',
      "Ethiopia removed the Tigray People's Liberation Front from a list of terrorists.",
      "Ethiopia | eased-measures-against | Tigray People's Liberation Front",
    ],
    [
      'behind a name and its office comes the verb',
      'Christine Lagarde, a former French finance minister who now runs the European Central Bank, warned Serbia.',
      'Christine Lagarde | warned | Serbia',
    ],
    [
      'behind a country and what it is comes the verb',
      'Nauru, a Pacific island nation, recognised China.',
      'Nauru | recognized | China',
    ],
  ])('%s: %s', (_, text, statement) => {
    expect(listStatements(readText(text))).toContain(statement);
  });
});
