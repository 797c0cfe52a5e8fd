const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Nouns whose phrase stands for the state or body named in it: "British authorities", "Russian troops", "the Japanese government". */
export const STATE_NOUNS = words(`
  government authority administration regime state leadership side cabinet presidency junta leader military army navy
  force troop soldier fighter militant warplane jet police officer gunman rebel official diplomat ambassador envoy d'affaire
  consul attaché representative delegation negotiator minister president prosecutor agent spy intelligence staff
  staffer employee personnel worker member national citizen resident people person man woman civilian peacekeeper
  expert mission embassy consulate team airstrike bomber commander lawmaker parliament premier chancellor king judge
  court counterpart operative hacker company firm bank investigator inspector observer coalition security spokesman
  spokeswoman spokesperson republic nation refugee prisoner journalist student migrant hostage trader businessman
  mercenary insurgent extremist terrorist activist opposition guard general secretary unit militia prime politician
  oligarch elite warship ship vessel fleet pilot sailor crew ally senator mp delegate chief head ruler public
  population voter community partner adviser aide office campaign legislature commando marine brigade prince princess
  queen monarch emir sultan magistrate athlete capital country kingdom neighbour neighbor power giant institution
  organization organisation group agency business brass judiciary maker producer manufacturer supplier helicopter aircraft
  plane airplane submarine tank artillery missile rocket shelling bombardment drone frigate destroyer strike raid offensive invasion airforce
`);

/** People of no office: where they are is not whom they act for ("protesters in Peru"). */
export const PRIVATE_PEOPLE = words(`
  protester protestor demonstrator marcher striker worker resident villager citizen people person man woman civilian refugee student migrant ally partner colleague
  journalist activist prisoner farmer teacher doctor nurse driver trader businessman voter supporter critic opponent victim child girl boy
  youth teenager employee rebel militant insurgent gunman fighter separatist terrorist extremist jihadist hostage inmate detainee miner
`);

/** Armed people: where they are is not whose they are ("government forces in Aleppo"). */
export const ARMED_PEOPLE = words(`
  force troop soldier army unit fighter peacekeeper warplane jet tank mercenary commando marine brigade militia guard
`);

/** Nouns for a government, which alone mean the country before them. */
export const GOVERNMENT_NOUNS = words(`
  government authority authorities administration regime state leadership side cabinet embassy consulate federation
  nation people
`);

const PEOPLE = `
  national protester protestor demonstrator rebel militant insurgent separatist gunman civilian refugee migrant
  journalist student worker farmer teacher prisoner activist dissident lawmaker senator prosecutor investigator hacker
  terrorist extremist suspect hostage soldier troop peacekeeper villager striker trucker doctor nurse politician
  official diplomat leader ally citizen resident supporter critic opponent victim jihadist guerrilla pirate smuggler
  relative judge businessman investor driver employee member voter woman man child settler policeman officer president
  minister lawyer mayor governor general commander king prince spokesman spokeswoman envoy ambassador negotiator
  expert scientist fighter actor director reporter detainee inmate defendant deputy candidate strongman warlord
  patient girl boy teenager passenger tourist pilot sailor crew fisherman blogger commissioner secretary chairman
  chief monk priest bishop cleric imam muslim christian jew kurd palestinian observer monitor inspector contractor
  trader assailant attacker bomber shooter sniper kidnapper abductor captor hijacker looter rioter vandal arsonist
  robber murderer killer assassin trafficker fugitive convict offender perpetrator culprit accomplice conspirator
  plotter mastermind sharpshooter infiltrator informant whistleblower partisan paramilitary commando paratrooper
  airman serviceman servicewoman servicemen reservist conscript recruit veteran sergeant colonel brigadier admiral
  warrior combatant vigilante loyalist secessionist nationalist unionist islamist fundamentalist hardliner reformist
  socialist communist marxist maoist anarchist populist campaigner advocate defender reformer environmentalist
  feminist marcher picketer labourer laborer miner peasant grower shopkeeper merchant vendor exporter importer lender
  creditor donor shareholder banker financier employer manager executive tycoon magnate oligarch entrepreneur engineer
  technician researcher academic scholar professor lecturer pupil graduate physician surgeon medic paramedic midwife
  correspondent editor columnist photographer photojournalist cameraman publisher writer author novelist poet artist
  singer musician actress comedian rapper filmmaker celebrity athlete player footballer attorney barrister solicitor
  magistrate juror plaintiff accuser witness pastor clergyman mufti ayatollah rabbi nun archbishop missionary
  worshipper worshiper pilgrim inhabitant tenant homeowner neighbour neighbor immigrant seeker exile expatriate
  foreigner deportee evacuee returnee orphan widow survivor parent mother father brother wife husband elder pensioner
  retiree tribesman chieftain clan monarch queen princess sultan emir sheikh councillor councilor councilman
  superintendent sheriff detective cop warden jailer interrogator congressman congresswoman legislator parliamentarian
  mep mp backbencher undersecretary consul emissary mediator intermediary arbitrator rapporteur analyst economist
  specialist adviser advisor aide consultant counsel chairwoman chairperson contender challenger rival incumbent
  nominee electorate backer follower sympathizer sympathiser detractor foe enemy adversary defector jihadi colleague
  counterpart peer partner premier chancellor ruler bloc alliance mujahideen brass collector operative collaborator
  interpreter translator humanitarian volunteer rescuer firefighter lifeguard builder retailer landowner butcher
  cyclist biker motorist commuter bystander onlooker spectator beneficiary recipient applicant claimant heir debtor
  buyer customer consumer client subscriber user
`;

const BODIES = `
  police opposition mob crowd militia gang cartel family union company firm bank church army military parliament
  congress senate court jury government authority party coalition council commission embassy regulator watchdog
  airline broadcaster newspaper university ministry agency business staff people youth couple tribe group organization
  organisation ngo charity force team delegation guard faction corps battalion brigade regiment squad platoon
  contingent garrison patrol syndicate mafia federation confederation association society foundation nonprofit bureau
  board committee subcommittee panel tribunal assembly legislature municipality monarchy corporation conglomerate
  insurer manufacturer hospital clinic college daily magazine outlet taskforce movement diaspora population 
  leadership establishment management personnel workforce household media department cabinet navy affiliate
  subsidiary consortium cooperative brotherhood resistance
`;

/** People and bodies without a name that a text speaks of as actors. */
export const GROUP_NOUNS = words(PEOPLE + BODIES);

/** Nouns that only measure or list what follows "of": "dozens of diplomats", "a series of sanctions". */
export const QUANTITY_NOUNS = words(`
  number dozen score hundred thousand million couple handful series round package wave set list lot majority most some
  all many several each one two three part group range string raft variety half rest type kind form pair total any
  none both few spate batch scores tens plenty spree slew flurry barrage tonne ton kilogram barrel litre liter box bag crate
`);

/** What is said, written or decided is its author's: "a statement from the White House criticized …", "Peru's steps include …". */
export const AUTHORED_NOUNS = words(`
  statement report letter declaration communiqué communique resolution tweet message memo editorial article note complaint petition
  speech warning announcement filing lawsuit indictment ruling verdict decree document study survey briefing testimony post
  decision move step measure policy action draft proposal bill motion initiative offer request demand claim appeal
`);

/** What is done to others speaks for its doer: "the attack by Hamas killed …", "a Taliban ambush". */
export const DEED_NOUNS = words(`
  attack assault ambush bombing bombardment incursion crackdown campaign operation intervention onslaught massacre
  strike airstrike raid shelling offensive shooting
`);
