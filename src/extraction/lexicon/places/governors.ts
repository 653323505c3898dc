// Which state appoints or elects the governors and mayors of a city or province, for the side of an official who is named by the
// place alone. A row: state | ids of places. Left out are places where rival authorities have officials of their own.
const ROWS: readonly string[] = `
ukraine|kharkiv odesa lviv dnipro mykolaiv sumy bucha chernihiv pokrovsk kramatorsk
russia|belgorod kursk sochi rostov astrakhan
azerbaijan|ganja mingachevir tartar barda goranboy aghjabadi tovuz sumgait nakhchivan
armenia|vardenis meghri
sudan|port-sudan el-obeid kassala merowe
yemen|marib aden mukalla shabwa hadramaut lahj abyan taiz
syria|aleppo homs hama daraa deir-ez-zor latakia tartus suwayda palmyra
lebanon|sidon tyre baalbek nabatieh bint-jbeil bekaa
iraq|mosul basra kirkuk fallujah ramadi tikrit najaf karbala anbar diyala
iran|isfahan
israel|haifa ashkelon ashdod sderot eilat kiryat-shmona
palestine|jenin nablus hebron tulkarm bethlehem
turkey|istanbul gaziantep hatay
egypt|sharm-el-sheikh el-arish
saudi-arabia|jeddah
germany|munich
france|strasbourg
united-states|new-york
`
  .trim()
  .split('\n');

/** The state by place: `STATE_OF_GOVERNOR.get('kharkiv')` → `'ukraine'`. */
export const STATE_OF_GOVERNOR: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap((row) => {
    const [state = '', places = ''] = row.split('|');
    return places.split(' ').map((place) => [place, state] as const);
  }),
);
