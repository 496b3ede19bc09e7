/// Peoples, religions, languages that no people is named by, and political families.
///
/// Columns: name, other forms. The plural in "s" is understood. Source: general knowledge.
let peopleTable = #"""
  Muslims	Muslim; Moslem; Islamic; Islamist
  Sunnis	Sunni; Sunni Muslim
  Shiites	Shiite; Shi'ite; Shia; Shi'a; Shi’a; Shias; Shia Muslim; Shiite Muslim
  Alawites	Alawite; Alawi
  Ahmadis	Ahmadi; Ahmadiyya
  Ismailis	Ismaili
  Sufis	Sufi
  Salafis	Salafi; Salafist
  Druze
  Islam
  Shiism	Shi'ism
  Sufism
  Salafism
  Wahhabism
  Islamism
  Christianity
  Catholicism
  Protestantism
  Judaism
  Zionism
  Hinduism
  Hindutva
  Buddhism
  Sikhism
  Jainism
  Shinto
  Taoism	Daoism
  Confucianism
  Zoroastrianism
  Urdu
  Hindi
  Farsi
  Dari
  Pashto
  Swahili	Kiswahili
  Mandarin
  Cantonese
  Marathi
  Telugu
  Kannada
  Malayalam
  Gujarati
  Yiddish
  Esperanto
  Christians	?Christian
  Catholics	Catholic; Roman Catholic
  Protestants	Protestant
  Evangelicals	Evangelical; evangelical Christian
  Anglicans	?Anglican
  Lutherans	?Lutheran
  Methodists	?Methodist
  Baptists	?Baptist
  Pentecostals	?Pentecostal
  Presbyterians	?Presbyterian
  Mormons	Mormon
  Orthodox Christians	Orthodox Christian
  Copts	?Copt; Coptic; Coptic Christian
  Maronites	?Maronite
  Jews	Jew; Jewish
  Hindus	Hindu
  Buddhists	Buddhist
  Sikhs	Sikh
  Jains	?Jain
  Zoroastrians	Zoroastrian; Parsi
  Baha'is	Baha'i; Bahai
  Yazidis	Yazidi; Yezidi
  Arabs	Arab; Arabic
  Kurds	Kurd; Kurdish
  Berbers	Berber; Amazigh; Kabyle
  Bedouins	Bedouin
  Turkmens	Turkoman; Turcoman
  Turkic peoples	Turkic
  Uyghurs	Uyghur; Uighur
  Tibetans
  ?Hui
  Han Chinese	?Han
  Mongols
  Rohingya	Rohingyas
  Karens
  Kachins	Kachin
  Hmong
  Pashtuns	Pashtun; Pathan
  Baloch	Baluch; Balochi; Baluchi
  Hazaras	Hazara
  Tamils	Tamil
  Sinhalese
  Dalits	Dalit
  Marathas	Maratha
  Gorkhas	Gurkha; Gorkha
  Sherpas	Sherpa
  Malays	Malay
  ?Javanese
  Balinese
  ?Moros
  Crimean Tatars	Crimean Tatar
  Circassians	Circassian
  Cossacks	Cossack
  Slavs	?Slav; Slavic
  Bosniaks	Bosniak
  ?Roma	Romani
  Sámi	?Sami; Saami
  Inuit	Inuk; Eskimo
  Métis
  First Nations	First Nation
  Native Americans	Native American; American Indian
  Cherokees	Cherokee
  Navajos	?Navajo
  ?Cree
  Mohawks	?Mohawk
  African Americans	African American; African-American; Afro-American
  Hispanics	Hispanic
  Latinos	Latino; Latina
  Asian Americans	Asian American; Asian-American
  Mayans	Mayan; ?Maya
  Quechua
  Aymara
  Guarani	Guaraní
  Mapuche
  Garifuna
  Creoles	?Creole
  ?Mestizos
  Aboriginal Australians	Aboriginal; Aborigine; Indigenous Australian
  Torres Strait Islanders	Torres Strait Islander
  Māori	Maori
  Kanaks	Kanak
  Indigenous peoples
  Hausas	Hausa
  Fulani	Fula; Peul; Fulbe
  Yorubas	Yoruba
  Igbos	Igbo
  Ijaws	Ijaw
  Kanuri
  Tuaregs	Tuareg
  Dogons	Dogon
  Akans	Akan
  Ashantis	Ashanti; Asante
  ?Ewe
  Wolof
  Mandinka
  Hutus	Hutu
  Tutsis	Tutsi
  Kikuyus	Kikuyu
  Luos
  Maasai	Masai
  Oromos	Oromo
  Amharas	Amhara; Amharic
  Tigrayans
  ?Nuer
  Dinkas	Dinka
  Zulus	Zulu
  Xhosas	Xhosa
  Afrikaners	Afrikaner; Afrikaans
  Sothos	Sotho
  Tswanas	Tswana
  Shonas	Shona
  Ndebeles	Ndebele
  ?Herero
  ?Nama
  ?San
  ?Swahili
  Europeans
  Asians
  Africans
  Westerners	Western; Westerner
  ?Latins
  Communists	Communist
  Socialists	Socialist
  Marxists	Marxist; Marxist-Leninist
  Maoists	Maoist
  Nazis
  Fascists	Fascist
  Zionists	Zionist
  Democrats	Democrat; ?Democratic
  Republicans	Republican
  Conservatives	Conservative
  Tories	Tory
  Social Democrats	Social Democrat
  Christian Democrats	Christian Democrat
  Liberal Democrats	Liberal Democrat; Lib Dem
  ?Greens
  Sandinistas	Sandinista
  Peronists	Peronist
  Chavistas	Chavista
  Baathists	Baathist; Ba'athist
  Kemalists	Kemalist
  Hebrew speakers	Hebrew
  LGBT people	LGBT; LGBTQ; LGBTQ+; LGBTI; LGBTQI
  """#
