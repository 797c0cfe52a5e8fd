/** What acts of force, pressure and help are done with. */
export const INSTRUMENT_NOUNS: ReadonlySet<string> = new Set(
  `aircraft airstrike ammunition arm armor armour arrow artillery asset-freeze axe baton bayonet blade bomb bomber bombshell bullet
cannon car chemical chlorine club cyberattack cyberweapon dagger device dog drone duty dynamite embargo explosive firearm firebomb
fire fist flamethrower freeze fund gas gasoline grant grenade gun gunfire gunship hammer handgun helicopter howitzer jet knife laser
loan lorry machete machine-gun malware materiel minesweeper missile molotov money mortar munition napalm novichok pistol plane poison
polonium projectile quota ransomware rifle rocket rope ruse sabre sarin shell shield ship shot shotgun shrapnel sniper spear spyware
stick stone submarine supply sword tank tariff tax thallium torch torpedo truck uav vehicle virus warhead warplane warship weapon
worm agent`.split(/\s+/),
);
