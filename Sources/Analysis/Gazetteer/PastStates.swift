/// States of the past that news and history still name.
///
/// Columns as in the table of countries, then the years from and to. The code is that of ISO 3166-3 (alpha-3) where it
/// has one, else "-". Sources: ISO 3166-3; years are general knowledge.
let pastStateTable = #"""
  SUN	Soviet Union	USSR; U.S.S.R.; Union of Soviet Socialist Republics; Soviet Russia	Soviet; Soviets			1922	1991
  YUG	Yugoslavia	Socialist Federal Republic of Yugoslavia; Federal Republic of Yugoslavia; Kingdom of Yugoslavia	Yugoslav; Yugoslavian			1918	2003
  SCG	Serbia and Montenegro	State Union of Serbia and Montenegro				2003	2006
  CSK	Czechoslovakia	Czechoslovak Republic; Czechoslovak Socialist Republic	Czechoslovak; Czechoslovakian			1918	1992
  DDR	East Germany	German Democratic Republic; GDR	East German			1949	1990
  -	West Germany		West German			1949	1990
  YMD	South Yemen	People's Democratic Republic of Yemen	South Yemeni			1967	1990
  -	North Yemen	Yemen Arab Republic	North Yemeni			1962	1990
  VDR	North Vietnam	Democratic Republic of Vietnam	North Vietnamese			1945	1976
  -	South Vietnam	Republic of Vietnam	South Vietnamese			1955	1975
  HVO	Upper Volta	Republic of Upper Volta	Upper Voltan; Voltaic			1958	1984
  DHY	Dahomey	Republic of Dahomey; Kingdom of Dahomey	Dahomeyan			1600	1975
  RHO	Rhodesia	Southern Rhodesia	Rhodesian			1965	1979
  -	Northern Rhodesia					1911	1964
  -	Tanganyika		Tanganyikan			1919	1964
  SKM	Sikkim	Kingdom of Sikkim	Sikkimese			1642	1975
  BYS	Byelorussian SSR	Byelorussian Soviet Socialist Republic				1920	1991
  ANT	Netherlands Antilles	Dutch Antilles				1954	2010
  -	Ottoman Empire	Ottoman Turkey; Sublime Porte	Ottoman; Ottomans			1299	1922
  -	Safavid Empire	Safavid Iran; Safavid Persia; Safavid dynasty	Safavid			1501	1736
  -	Mughal Empire	Mogul Empire; Moghul Empire	Mughal; Moghul			1526	1857
  -	Timurid Empire		Timurid			1370	1507
  -	Qajar Iran	Qajar Empire; Qajar dynasty	Qajar			1789	1925
  -	Pahlavi Iran	Imperial State of Iran	Pahlavi			1925	1979
  -	Achaemenid Empire	Ancient Persia; Persian Empire	Achaemenid			-550	-330
  -	Sasanian Empire	Sassanid Empire	Sasanian; Sassanid			224	651
  -	Umayyad Caliphate		Umayyad			661	750
  -	Abbasid Caliphate		Abbasid			750	1258
  -	Fatimid Caliphate		Fatimid			909	1171
  -	Delhi Sultanate					1206	1526
  -	Mongol Empire		Mongol			1206	1368
  -	Golden Horde					1242	1502
  -	Russian Empire	Imperial Russia; Tsarist Russia; tsarist Russia	Tsarist			1721	1917
  -	Kievan Rus	Kyivan Rus; Kievan Rus'; Kyivan Rus'				882	1240
  -	Austria-Hungary	Austro-Hungarian Empire	Austro-Hungarian			1867	1918
  -	Austrian Empire	Habsburg Empire; Habsburg Monarchy	Habsburg			1804	1867
  -	Holy Roman Empire					962	1806
  -	German Empire	Imperial Germany				1871	1918
  -	Weimar Republic	Weimar Germany				1918	1933
  -	Nazi Germany	Third Reich; Hitler's Germany	Nazi			1933	1945
  -	Vichy France		Vichy			1940	1944
  -	Prussia	Kingdom of Prussia	Prussian			1525	1947
  -	Polish-Lithuanian Commonwealth					1569	1795
  -	British Empire					1583	1997
  -	French Empire	French colonial empire				1804	1815
  -	Spanish Empire					1492	1976
  -	Portuguese Empire					1415	1999
  -	Empire of Japan	Japanese Empire; Imperial Japan				1868	1947
  -	Qing Empire	Qing dynasty; Qing Dynasty; Qing China	?Qing; Manchu			1644	1912
  -	Ming dynasty	Ming Dynasty; Ming China	?Ming			1368	1644
  -	Manchukuo					1932	1945
  -	Roman Empire	Ancient Rome; ancient Rome; Roman Republic	?Roman			-509	476
  -	Byzantine Empire	Byzantium	Byzantine			395	1453
  -	British India	British Raj				1858	1947
  -	East Pakistan		East Pakistani			1955	1971
  -	French Indochina	Indochina				1887	1954
  -	Dutch East Indies					1800	1949
  -	Belgian Congo	Congo Free State				1908	1960
  -	Biafra	Republic of Biafra	Biafran			1967	1970
  -	United Arab Republic					1958	1971
  -	Mandatory Palestine	British Mandate for Palestine				1920	1948
  -	Transjordan	Emirate of Transjordan				1921	1946
  -	Confederate States of America	?Confederacy	?Confederate			1861	1865
  -	Republic of Texas					1836	1846
  -	Gran Colombia					1819	1831
  -	Aztec Empire		Aztec			1428	1521
  -	Inca Empire		?Inca; Incan			1438	1533
  -	Mali Empire					1235	1672
  -	Ashanti Empire	Asante Empire				1701	1901
  -	Zulu Kingdom					1816	1897
  -	Orange Free State					1854	1902
  -	South African Republic	Transvaal Republic				1852	1902
  -	Ethiopian Empire					1270	1974
  -	Kingdom of Hawaii					1795	1893
  """#
