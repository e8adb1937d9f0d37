// swift-format-ignore-file
// Compiled by Tools/Lexicons/compile.py; origin and licences in NOTICE.md. Do not edit.

enum CompiledLexicons {
  /// One name a line: name, class, ISO 3166-1 alpha-2, Wikidata item, canonical name.
  static let gazetteer: String = """
    Aba	city	NG		Aba
    Abeokuta	city	NG		Abeokuta
    Abidjan	city	CI		Abidjan
    Abobo	city	CI		Abobo
    Abu Dhabi	capital	AE		Abu Dhabi
    Abu Ghurayb	city	IQ		Abū Ghurayb
    Abuja	capital	NG		Abuja
    Abū Ghurayb	city	IQ		Abū Ghurayb
    Acapulco de Juarez	city	MX		Acapulco de Juárez
    Acapulco de Juárez	city	MX		Acapulco de Juárez
    Accra	capital	GH		Accra
    Adachi	city	JP		Adachi
    Adamstown	capital	PN		Adamstown
    Adana	city	TR		Adana
    Addis Ababa	capital	ET		Addis Ababa
    Adelaide	city	AU		Adelaide
    Aden	city	YE		Aden
    Afghan	demonym	AF	Q889	Afghanistan
    Afghani	demonym	AF	Q889	Afghanistan
    Afghanis	demonym	AF	Q889	Afghanistan
    Afghanistan	country	AF	Q889	Afghanistan
    Afghans	demonym	AF	Q889	Afghanistan
    Agadir	city	MA		Agadir
    Agege	city	NG		Agege
    Agra	city	IN		Agra
    Aguascalientes	city	MX		Aguascalientes
    Ahmedabad	city	IN		Ahmedabad
    Ahvaz	city	IR		Ahvaz
    Aihara	city	JP		Aihara
    Ajegunle	city	NG		Ajegunle
    Ajmer	city	IN		Ajmer
    Aktobe	city	KZ		Aktobe
    Akure	city	NG		Akure
    Al Ahmadi	city	KW		Al Aḩmadī
    Al Ain City	city	AE		Al Ain City
    Al Aḩmadī	city	KW		Al Aḩmadī
    Al Basrah al Qadimah	city	IQ		Al Başrah al Qadīmah
    Al Başrah al Qadīmah	city	IQ		Al Başrah al Qadīmah
    Al Fayyum	city	EG		Al Fayyum
    Al Hudaydah	city	YE		Al Ḩudaydah
    Al Mahallah al Kubra	city	EG		Al Maḩallah al Kubrá
    Al Mansurah	city	EG		Al Mansurah
    Al Mawsil al Jadidah	city	IQ		Al Mawşil al Jadīdah
    Al Mawşil al Jadīdah	city	IQ		Al Mawşil al Jadīdah
    Al Maḩallah al Kubrá	city	EG		Al Maḩallah al Kubrá
    Al Ḩudaydah	city	YE		Al Ḩudaydah
    Albania	country	AL	Q222	Albania
    Albanian	demonym	AL	Q222	Albania
    Albanians	demonym	AL	Q222	Albania
    Albuquerque	city	US		Albuquerque
    Aleppo	city	SY		Aleppo
    Alexandria	city	EG		Alexandria
    Algeria	country	DZ	Q262	Algeria
    Algerian	demonym	DZ	Q262	Algeria
    Algerians	demonym	DZ	Q262	Algeria
    Algiers	capital	DZ		Algiers
    Aligarh	city	IN		Alīgarh
    Almaty	city	KZ		Almaty
    Alofi	capital	NU		Alofi
    Alvaro Obregon	city	MX		Álvaro Obregón
    Alīgarh	city	IN		Alīgarh
    America	country	US	Q30	United States
    American	demonym	US	Q30	United States
    American Samoa	country	AS	Q16641	American Samoa
    Americans	demonym	US	Q30	United States
    Amman	capital	JO		Amman
    Amravati	city	IN		Amravati
    Amritsar	city	IN		Amritsar
    Amsterdam	capital	NL		Amsterdam
    Andijon	city	UZ		Andijon
    Andorra	country	AD	Q228	Andorra
    Andorra la Vella	capital	AD		Andorra la Vella
    Andorran	demonym	AD	Q228	Andorra
    Andorrans	demonym	AD	Q228	Andorra
    Angola	country	AO	Q916	Angola
    Angolan	demonym	AO	Q916	Angola
    Angolans	demonym	AO	Q916	Angola
    Anguilla	country	AI	Q25228	Anguilla
    Anguillian	demonym	AI	Q25228	Anguilla
    Anguillians	demonym	AI	Q25228	Anguilla
    Ankang	city	CN		Ankang
    Ankara	capital	TR		Ankara
    Anqing	city	CN		Anqing
    Ansan-si	city	KR		Ansan-si
    Anshan	city	CN		Anshan
    Anshun	city	CN		Anshun
    Antalya	city	TR		Antalya
    Antananarivo	capital	MG		Antananarivo
    Antarctica	country	AQ	Q51	Antarctica
    Antigua and Barbuda	country	AG	Q781	Antigua and Barbuda
    Antiguan	demonym	AG	Q781	Antigua and Barbuda
    Antiguans	demonym	AG	Q781	Antigua and Barbuda
    Antipolo	city	PH		Antipolo
    Antwerp	city	BE		Antwerp
    Anyang	city	CN		Anyang
    Anyang-si	city	KR		Anyang-si
    Aparecida de Goiania	city	BR		Aparecida de Goiânia
    Aparecida de Goiânia	city	BR		Aparecida de Goiânia
    Apia	capital	WS		Apia
    Aqsu	city	CN		Aqsu
    Ar Raqqah	city	SY		Ar Raqqah
    Aracaju	city	BR		Aracaju
    Arak	city	IR		Arāk
    Arequipa	city	PE		Arequipa
    Argentina	country	AR	Q414	Argentina
    Argentine	demonym	AR	Q414	Argentina
    Argentinean	demonym	AR	Q414	Argentina
    Argentineans	demonym	AR	Q414	Argentina
    Argentinian	demonym	AR	Q414	Argentina
    Argentinians	demonym	AR	Q414	Argentina
    Arifwala	city	PK		Arifwala
    Armenia	country	AM	Q399	Armenia
    Armenian	demonym	AM	Q399	Armenia
    Armenians	demonym	AM	Q399	Armenia
    Aruba	country	AW	Q21203	Aruba
    Aruban	demonym	AW	Q21203	Aruba
    Arubans	demonym	AW	Q21203	Aruba
    Arusha	city	TZ		Arusha
    Arāk	city	IR		Arāk
    Asansol	city	IN		Āsansol
    Ashgabat	capital	TM		Ashgabat
    Asmara	capital	ER		Asmara
    Assiut	city	EG		Assiut
    Astana	capital	KZ		Astana
    Astrakhan	city	RU		Astrakhan
    Asuncion	capital	PY		Asuncion
    Asunción	city	PY		Asunción
    Athens	capital	GR		Athens
    Atlanta	city	US		Atlanta
    Auckland	city	NZ		Auckland
    Aurangabad	city	IN		Aurangabad
    Austin	city	US		Austin
    Australia	country	AU	Q408	Australia
    Australian	demonym	AU	Q408	Australia
    Australians	demonym	AU	Q408	Australia
    Austria	country	AT	Q40	Austria
    Austrian	demonym	AT	Q40	Austria
    Austrians	demonym	AT	Q40	Austria
    Avarua	capital	CK		Avarua
    Azerbaijan	country	AZ	Q227	Azerbaijan
    Azerbaijani	demonym	AZ	Q227	Azerbaijan
    Azerbaijanis	demonym	AZ	Q227	Azerbaijan
    Bagcılar	city	TR		Bağcılar
    Baghdad	capital	IQ		Baghdad
    Bahamas	country	BS	Q778	Bahamas
    Bahamian	demonym	BS	Q778	Bahamas
    Bahamians	demonym	BS	Q778	Bahamas
    Bahawalpur	city	PK		Bahawalpur
    Bahcelievler	city	TR		Bahçelievler
    Bahrain	country	BH	Q398	Bahrain
    Bahraini	demonym	BH	Q398	Bahrain
    Bahrainis	demonym	BH	Q398	Bahrain
    Bahçelievler	city	TR		Bahçelievler
    Baise	city	CN		Baise
    Bajan	demonym	BB	Q244	Barbados
    Bajans	demonym	BB	Q244	Barbados
    Baku	capital	AZ		Baku
    Balbala	city	DJ		Balbala
    Balikpapan	city	ID		Balikpapan
    Baltimore	city	US		Baltimore
    Bamako	capital	ML		Bamako
    Banan	city	CN		Banan
    Bandar Lampung	city	ID		Bandar Lampung
    Bandar Seri Begawan	capital	BN		Bandar Seri Begawan
    Bandung	city	ID		Bandung
    Bangkok	capital	TH		Bangkok
    Bangladesh	country	BD	Q902	Bangladesh
    Bangladeshi	demonym	BD	Q902	Bangladesh
    Bangladeshis	demonym	BD	Q902	Bangladesh
    Bangui	capital	CF		Bangui
    Banjarmasin	city	ID		Banjarmasin
    Banjul	capital	GM		Banjul
    Bannu	city	PK		Bannu
    Banqiao	city	TW		Banqiao
    Bao'an	city	CN		Bao'an
    Baoding	city	CN		Baoding
    Baoji	city	CN		Baoji
    Baoshan	city	CN		Baoshan
    Baotou	city	CN		Baotou
    Barbadian	demonym	BB	Q244	Barbados
    Barbadians	demonym	BB	Q244	Barbados
    Barbados	country	BB	Q244	Barbados
    Barbudan	demonym	AG	Q781	Antigua and Barbuda
    Barbudans	demonym	AG	Q781	Antigua and Barbuda
    Barcelona	city	ES		Barcelona
    Bareilly	city	IN		Bareilly
    Barnaul	city	RU		Barnaul
    Barquisimeto	city	VE		Barquisimeto
    Barranquilla	city	CO		Barranquilla
    Basotho	demonym	LS	Q1013	Lesotho
    Basrah	city	IQ		Basrah
    Basse-Terre	capital	GP		Basse-Terre
    Basseterre	capital	KN		Basseterre
    Batam	city	ID		Batam
    Battagram	city	PK		Battagram
    Bauchi	city	NG		Bauchi
    Bayan Nur	city	CN		Bayan Nur
    Bazhong	city	CN		Bazhong
    Bağcılar	city	TR		Bağcılar
    Beihai	city	CN		Beihai
    Beijing	capital	CN		Beijing
    Beira	city	MZ		Beira
    Beirut	capital	LB		Beirut
    Bekasi	city	ID		Bekasi
    Belarus	country	BY	Q184	Belarus
    Belarusian	demonym	BY	Q184	Belarus
    Belarusians	demonym	BY	Q184	Belarus
    Belem	city	BR		Belém
    Belgian	demonym	BE	Q31	Belgium
    Belgians	demonym	BE	Q31	Belgium
    Belgium	country	BE	Q31	Belgium
    Belgrade	capital	RS		Belgrade
    Belize	country	BZ	Q242	Belize
    Belizean	demonym	BZ	Q242	Belize
    Belizeans	demonym	BZ	Q242	Belize
    Belmopan	capital	BZ		Belmopan
    Belo Horizonte	city	BR		Belo Horizonte
    Belém	city	BR		Belém
    Bengaluru	city	IN		Bengaluru
    Bengbu	city	CN		Bengbu
    Benghazi	city	LY		Benghazi
    Benguela	city	AO		Benguela
    Benin	country	BJ	Q962	Benin
    Benin City	city	NG		Benin City
    Beninese	demonym	BJ	Q962	Benin
    Benoni	city	ZA		Benoni
    Benxi	city	CN		Benxi
    Berlin	capital	DE		Berlin
    Bermuda	country	BM	Q23635	Bermuda
    Bermudian	demonym	BM	Q23635	Bermuda
    Bermudians	demonym	BM	Q23635	Bermuda
    Bern	capital	CH		Bern
    Bhavnagar	city	IN		Bhavnagar
    Bhayandar	city	IN		Bhayandar
    Bhilai	city	IN		Bhilai
    Bhiwandi	city	IN		Bhiwandi
    Bhopal	city	IN		Bhopal
    Bhubaneswar	city	IN		Bhubaneswar
    Bhutan	country	BT	Q917	Bhutan
    Bhutanese	demonym	BT	Q917	Bhutan
    Bien Hoa	city	VN		Biên Hòa
    Bijie	city	CN		Bijie
    Bikaner	city	IN		Bikaner
    Bilimora	city	IN		Bilimora
    Binh Thanh	city	VN		Bình Thạnh
    Binzhou	city	CN		Binzhou
    Birmingham	city	GB		Birmingham
    Bishkek	capital	KG		Bishkek
    Bissau	capital	GW		Bissau
    Biên Hòa	city	VN		Biên Hòa
    Blantyre	city	MW		Blantyre
    Bloemfontein	city	ZA		Bloemfontein
    Bobo-Dioulasso	city	BF		Bobo-Dioulasso
    Bogor	city	ID		Bogor
    Bogota	capital	CO		Bogota
    Bogotá	capital	CO		Bogotá
    Bokaro	city	IN		Bokāro
    Bokāro	city	IN		Bokāro
    Bolivia	country	BO	Q750	Bolivia
    Bolivian	demonym	BO	Q750	Bolivia
    Bolivians	demonym	BO	Q750	Bolivia
    Borama	city	SO		Borama
    Borivli	city	IN		Borivli
    Bosnia	country	BA	Q225	Bosnia
    Bosnia and Herzegovina	country	BA	Q225	Bosnia
    Bosnia-Herzegovina	country	BA	Q225	Bosnia
    Bosnian	demonym	BA	Q225	Bosnia
    Bosnians	demonym	BA	Q225	Bosnia
    Boston	city	US		Boston
    Botswana	country	BW	Q963	Botswana
    Botswanan	demonym	BW	Q963	Botswana
    Botswanans	demonym	BW	Q963	Botswana
    Bouake	city	CI		Bouaké
    Bouaké	city	CI		Bouaké
    Bozhou	city	CN		Bozhou
    Brampton	city	CA		Brampton
    Brasilia	capital	BR		Brasilia
    Brasília	capital	BR		Brasília
    Bratislava	capital	SK		Bratislava
    Brazil	country	BR	Q155	Brazil
    Brazilian	demonym	BR	Q155	Brazil
    Brazilians	demonym	BR	Q155	Brazil
    Brazzaville	capital	CG		Brazzaville
    Bremen	city	DE		Bremen
    Bridgetown	capital	BB		Bridgetown
    Brisbane	city	AU		Brisbane
    Britain	country	GB	Q145	United Kingdom
    British	demonym	GB	Q145	United Kingdom
    British Virgin Islands	country	VG	Q25305	British Virgin Islands
    Briton	demonym	GB	Q145	United Kingdom
    Britons	demonym	GB	Q145	United Kingdom
    Brooklyn	city	US		Brooklyn
    Brunei	country	BN	Q921	Brunei
    Bruneian	demonym	BN	Q921	Brunei
    Bruneians	demonym	BN	Q921	Brunei
    Brussels	capital	BE		Brussels
    Bucaramanga	city	CO		Bucaramanga
    Bucharest	capital	RO		Bucharest
    Bucheon-si	city	KR		Bucheon-si
    Buda	city	HU		Buda
    Budapest	capital	HU		Budapest
    Budta	city	PH		Budta
    Buenos Aires	capital	AR		Buenos Aires
    Bujumbura	capital	BI		Bujumbura
    Bukavu	city	CD		Bukavu
    Bukit Rahman Putra	city	MY		Bukit Rahman Putra
    Bulawayo	city	ZW		Bulawayo
    Bulgaria	country	BG	Q219	Bulgaria
    Bulgarian	demonym	BG	Q219	Bulgaria
    Bulgarians	demonym	BG	Q219	Bulgaria
    Buraydah	city	SA		Buraydah
    Burkina Faso	country	BF	Q965	Burkina Faso
    Burkinabe	demonym	BF	Q965	Burkina Faso
    Burma	country	MM	Q836	Myanmar
    Burmese	demonym	MM	Q836	Myanmar
    Bursa	city	TR		Bursa
    Burundi	country	BI	Q967	Burundi
    Burundian	demonym	BI	Q967	Burundi
    Burundians	demonym	BI	Q967	Burundi
    Busan	city	KR		Busan
    Byelorussia	country	BY	Q184	Belarus
    Bình Thạnh	city	VN		Bình Thạnh
    Cabinda	city	AO		Cabinda
    Cabo Verde	country	CV	Q1011	Cape Verde
    Cagayan de Oro	city	PH		Cagayan de Oro
    Cairo	capital	EG		Cairo
    Calabar	city	NG		Calabar
    Calamba	city	PH		Calamba
    Calgary	city	CA		Calgary
    Cali	city	CO		Cali
    Callao	city	PE		Callao
    Caloocan	city	PH		Caloocan
    Calumbo	city	AO		Calumbo
    Camama	city	AO		Camama
    Camayenne	city	GN		Camayenne
    Cambodia	country	KH	Q424	Cambodia
    Cambodian	demonym	KH	Q424	Cambodia
    Cambodians	demonym	KH	Q424	Cambodia
    Cameroon	country	CM	Q1009	Cameroon
    Cameroonian	demonym	CM	Q1009	Cameroon
    Cameroonians	demonym	CM	Q1009	Cameroon
    Campinas	city	BR		Campinas
    Campo Grande	city	BR		Campo Grande
    Can Tho	city	VN		Cần Thơ
    Canada	country	CA	Q16	Canada
    Canadian	demonym	CA	Q16	Canada
    Canadians	demonym	CA	Q16	Canada
    Canberra	capital	AU		Canberra
    Cancun	city	MX		Cancún
    Cancún	city	MX		Cancún
    Cangzhou	city	CN		Cangzhou
    Cankaya	city	TR		Çankaya
    Cape Town	city	ZA		Cape Town
    Cape Verde	country	CV	Q1011	Cape Verde
    Cape Verdean	demonym	CV	Q1011	Cape Verde
    Cape Verdian	demonym	CV	Q1011	Cape Verde
    Caracas	capital	VE		Caracas
    Carrefour	city	HT		Carrefour
    Cartagena	city	CO		Cartagena
    Casablanca	city	MA		Casablanca
    Castries	capital	LC		Castries
    Cayenne	capital	GF		Cayenne
    Cayman Islands	country	KY	Q5785	Cayman Islands
    Caymanian	demonym	KY	Q5785	Cayman Islands
    Caymanians	demonym	KY	Q5785	Cayman Islands
    Cebu City	city	PH		Cebu City
    Central African Republic	country	CF	Q929	Central African Republic
    Chad	country	TD	Q657	Chad
    Chadian	demonym	TD	Q657	Chad
    Chadians	demonym	TD	Q657	Chad
    Chandigarh	city	IN		Chandigarh
    Changchun	city	CN		Changchun
    Changde	city	CN		Changde
    Changning	city	CN		Changning
    Changsha	city	CN		Changsha
    Changshu	city	CN		Changshu
    Changwon	city	KR		Changwon
    Changzhi	city	CN		Changzhi
    Changzhou	city	CN		Changzhou
    Channel Islander	demonym	JE	Q785	Jersey
    Chaozhou	city	CN		Chaozhou
    Charlotte	city	US		Charlotte
    Charlotte Amalie	capital	VI		Charlotte Amalie
    Chattogram	city	BD		Chattogram
    Chelyabinsk	city	RU		Chelyabinsk
    Chengdu	city	CN		Chengdu
    Chennai	city	IN		Chennai
    Chenzhou	city	CN		Chenzhou
    Cheonan	city	KR		Cheonan
    Cheongju-si	city	KR		Cheongju-si
    Chiba	city	JP		Chiba
    Chicago	city	US		Chicago
    Chiclayo	city	PE		Chiclayo
    Chihuahua	city	MX		Chihuahua
    Chile	country	CL	Q298	Chile
    Chilean	demonym	CL	Q298	Chile
    Chileans	demonym	CL	Q298	Chile
    China	country	CN	Q148	China
    Chinese	demonym	CN	Q148	China
    Chisinau	capital	MD		Chisinau
    Chizhou	city	CN		Chizhou
    Cho Lon	city	VN		Chợ Lớn
    Chongming	city	CN		Chongming
    Chongqing	city	CN		Chongqing
    Christmas Island	country	CX	Q31063	Christmas Island
    Chunian	city	PK		Chunian
    Chuxiong	city	CN		Chuxiong
    Chuzhou	city	CN		Chuzhou
    Chợ Lớn	city	VN		Chợ Lớn
    Cimahi	city	ID		Cimahi
    Ciudad de la Paz	capital	GQ		Ciudad de la Paz
    Ciudad Guayana	city	VE		Ciudad Guayana
    Ciudad Juarez	city	MX		Ciudad Juárez
    Ciudad Juárez	city	MX		Ciudad Juárez
    Ciudad Nezahualcoyotl	city	MX		Ciudad Nezahualcoyotl
    Cixi	city	CN		Cixi
    Cochabamba	city	BO		Cochabamba
    Cockburn Town	capital	TC		Cockburn Town
    Cocos Islander	demonym	CC	Q36004	Cocos Islands
    Cocos Islands	country	CC	Q36004	Cocos Islands
    Coimbatore	city	IN		Coimbatore
    Colombia	country	CO	Q739	Colombia
    Colombian	demonym	CO	Q739	Colombia
    Colombians	demonym	CO	Q739	Colombia
    Colombo	capital	LK		Colombo
    Columbus	city	US		Columbus
    Comilla	city	BD		Comilla
    Comoran	demonym	KM	Q970	Comoros
    Comorans	demonym	KM	Q970	Comoros
    Comoros	country	KM	Q970	Comoros
    Conakry	capital	GN		Conakry
    Congo	country	CD	Q974	Democratic Republic of the Congo
    Congolese	demonym	CD	Q974	Democratic Republic of the Congo
    Contagem	city	BR		Contagem
    Cook Islander	demonym	CK	Q26988	Cook Islands
    Cook Islands	country	CK	Q26988	Cook Islands
    Copenhagen	capital	DK		Copenhagen
    Cordoba	city	AR		Córdoba
    Costa Rica	country	CR	Q800	Costa Rica
    Costa Rican	demonym	CR	Q800	Costa Rica
    Cotonou	city	BJ		Cotonou
    Coyoacan	city	MX		Coyoacán
    Coyoacán	city	MX		Coyoacán
    Croatia	country	HR	Q224	Croatia
    Croatian	demonym	HR	Q224	Croatia
    Croatians	demonym	HR	Q224	Croatia
    Cuauhtemoc	city	MX		Cuauhtémoc
    Cuauhtémoc	city	MX		Cuauhtémoc
    Cuautitlan Izcalli	city	MX		Cuautitlán Izcalli
    Cuautitlán Izcalli	city	MX		Cuautitlán Izcalli
    Cuba	country	CU	Q241	Cuba
    Cuban	demonym	CU	Q241	Cuba
    Cubans	demonym	CU	Q241	Cuba
    Cucuta	city	CO		Cúcuta
    Cuenca	city	EC		Cuenca
    Cuiaba	city	BR		Cuiabá
    Cuiabá	city	BR		Cuiabá
    Culiacan	city	MX		Culiacán
    Culiacán	city	MX		Culiacán
    Curacao	country	CW	Q25279	Curaçao
    Curaçao	country	CW	Q25279	Curaçao
    Curitiba	city	BR		Curitiba
    Cuttack	city	IN		Cuttack
    Cypriot	demonym	CY	Q229	Cyprus
    Cyprus	country	CY	Q229	Cyprus
    Czech	demonym	CZ	Q213	Czech Republic
    Czech Republic	country	CZ	Q213	Czech Republic
    Córdoba	city	AR		Córdoba
    Côte d’Ivoire	country	CI	Q1008	Côte d’Ivoire
    Cúcuta	city	CO		Cúcuta
    Cần Thơ	city	VN		Cần Thơ
    Da Nang	city	VN		Da Nang
    Daegu	city	KR		Daegu
    Daejeon	city	KR		Daejeon
    Dakar	capital	SN		Dakar
    Dalian	city	CN		Dalian
    Dallas	city	US		Dallas
    Damascus	capital	SY		Damascus
    Dammam	city	SA		Dammam
    Dandong	city	CN		Dandong
    Dane	demonym	DK	Q35	Denmark
    Danish	demonym	DK	Q35	Denmark
    Daqing	city	CN		Daqing
    Dar es Salaam	city	TZ		Dar es Salaam
    Datong	city	CN		Datong
    Davao	city	PH		Davao
    Daxing’anling	city	CN		Daxing’anling
    Dazhou	city	CN		Dazhou
    Dehradun	city	IN		Dehradun
    Delhi	city	IN		Delhi
    Democratic Republic of Congo	country	CD	Q974	Democratic Republic of the Congo
    Democratic Republic of the Congo	country	CD	Q974	Democratic Republic of the Congo
    Denmark	country	DK	Q35	Denmark
    Denpasar	city	ID		Denpasar
    Denver	city	US		Denver
    Depok	city	ID		Depok
    Dera Ismail Khan	city	PK		Dera Ismail Khan
    Detroit	city	US		Detroit
    Deyang	city	CN		Deyang
    Dezhou	city	CN		Dezhou
    Dhaka	capital	BD		Dhaka
    Dhanbad	city	IN		Dhanbad
    Dharavi	city	IN		Dhārāvi
    Dhārāvi	city	IN		Dhārāvi
    Dili	capital	TL		Dili
    Diyarbakır	city	TR		Diyarbakır
    Djibouti	country	DJ	Q977	Djibouti
    Dnipro	city	UA		Dnipro
    Dodoma	capital	TZ		Dodoma
    Doha	capital	QA		Doha
    Dombivali	city	IN		Dombivali
    Dominica	country	DM	Q784	Dominica
    Dominican	demonym	DO	Q786	Dominican Republic
    Dominican Republic	country	DO	Q786	Dominican Republic
    Dominicans	demonym	DO	Q786	Dominican Republic
    Donetsk	city	UA		Donetsk
    Dongguan	city	CN		Dongguan
    Dongying	city	CN		Dongying
    Dortmund	city	DE		Dortmund
    Douala	city	CM		Douala
    Douglas	capital	IM		Douglas
    DPRK	country	KP	Q423	North Korea
    DRC	country	CD	Q974	Democratic Republic of the Congo
    Dresden	city	DE		Dresden
    Dubai	city	AE		Dubai
    Dublin	capital	IE		Dublin
    Duisburg	city	DE		Duisburg
    Duque de Caxias	city	BR		Duque de Caxias
    Durban	city	ZA		Durban
    Durgapur	city	IN		Durgapur
    Dushanbe	capital	TJ		Dushanbe
    Dusseldorf	city	DE		Düsseldorf
    Dutch	demonym	NL	Q29999	Netherlands
    Düsseldorf	city	DE		Düsseldorf
    East Jerusalem	capital	PS		East Jerusalem
    East Timor	country	TL	Q574	Timor-Leste
    East Timorese	demonym	TL	Q574	Timor-Leste
    Ebute Ikorodu	city	NG		Ebute Ikorodu
    Ecatepec de Morelos	city	MX		Ecatepec de Morelos
    Ecuador	country	EC	Q736	Ecuador
    Ecuadorean	demonym	EC	Q736	Ecuador
    Ecuadoreans	demonym	EC	Q736	Ecuador
    Ecuadorian	demonym	EC	Q736	Ecuador
    Ecuadorians	demonym	EC	Q736	Ecuador
    Edinburgh	city	GB		Edinburgh
    Edmonton	city	CA		Edmonton
    Edogawe	city	JP		Edogawe
    Egypt	country	EG	Q79	Egypt
    Egyptian	demonym	EG	Q79	Egypt
    Egyptians	demonym	EG	Q79	Egypt
    El Paso	city	US		El Paso
    El Salvador	country	SV	Q792	El Salvador
    El-Aaiun	capital	EH		El-Aaiun
    Emirati	demonym	AE	Q878	United Arab Emirates
    Emiratis	demonym	AE	Q878	United Arab Emirates
    England	country	GB	Q145	United Kingdom
    English	demonym	GB	Q145	United Kingdom
    Enugu	city	NG		Enugu
    Equatorial Guinea	country	GQ	Q983	Equatorial Guinea
    Equatorial Guinean	demonym	GQ	Q983	Equatorial Guinea
    Erbil	city	IQ		Erbil
    Eritrea	country	ER	Q986	Eritrea
    Eritrean	demonym	ER	Q986	Eritrea
    Eritreans	demonym	ER	Q986	Eritrea
    Erode	city	IN		Erode
    Erzurum	city	TR		Erzurum
    Esenler	city	TR		Esenler
    Esenyurt	city	TR		Esenyurt
    Eskisehir	city	TR		Eskişehir
    Eskişehir	city	TR		Eskişehir
    Essen	city	DE		Essen
    Estonia	country	EE	Q191	Estonia
    Estonian	demonym	EE	Q191	Estonia
    Estonians	demonym	EE	Q191	Estonia
    Eswatini	country	SZ	Q1050	Eswatini
    Ethiopia	country	ET	Q115	Ethiopia
    Ethiopian	demonym	ET	Q115	Ethiopia
    Ethiopians	demonym	ET	Q115	Ethiopia
    Evaton	city	ZA		Evaton
    E’zhou	city	CN		E’zhou
    Faisalabad	city	PK		Faisalabad
    Falkland Islander	demonym	FK	Q9648	Falkland Islands
    Falkland Islands	country	FK	Q9648	Falkland Islands
    Faridabad	city	IN		Faridabad
    Faroe Islands	country	FO	Q4628	Faroe Islands
    Faroese	demonym	FO	Q4628	Faroe Islands
    Feira de Santana	city	BR		Feira de Santana
    Fengxiang	city	CN		Fengxiang
    Fes	city	MA		Fes
    Fiji	country	FJ	Q712	Fiji
    Fijian	demonym	FJ	Q712	Fiji
    Fijians	demonym	FJ	Q712	Fiji
    Filipino	demonym	PH	Q928	Philippines
    Finland	country	FI	Q33	Finland
    Finnish	demonym	FI	Q33	Finland
    Florianopolis	city	BR		Florianópolis
    Florianópolis	city	BR		Florianópolis
    Flying Fish Cove	capital	CX		Flying Fish Cove
    Fort Worth	city	US		Fort Worth
    Fort-de-France	capital	MQ		Fort-de-France
    Fortaleza	city	BR		Fortaleza
    Foshan	city	CN		Foshan
    France	country	FR	Q142	France
    Frankfurt am Main	city	DE		Frankfurt am Main
    Freetown	capital	SL		Freetown
    French	demonym	FR	Q142	France
    French Guiana	country	GF	Q3769	French Guiana
    French Polynesia	country	PF	Q30971	French Polynesia
    French Polynesian	demonym	PF	Q30971	French Polynesia
    Fresno	city	US		Fresno
    Fukuoka	city	JP		Fukuoka
    Funafuti	capital	TV		Funafuti
    Fushun	city	CN		Fushun
    Futuna Islander	demonym	WF	Q35555	Wallis and Futuna
    Fuxin	city	CN		Fuxin
    Fuyang	city	CN		Fuyang
    Fuzhou	city	CN		Fuzhou
    Gabon	country	GA	Q1000	Gabon
    Gabonese	demonym	GA	Q1000	Gabon
    Gaborone	capital	BW		Gaborone
    Gambia	country	GM	Q1005	Gambia
    Gambian	demonym	GM	Q1005	Gambia
    Gambians	demonym	GM	Q1005	Gambia
    Ganzhou	city	CN		Ganzhou
    Gaza	country	PS	Q219060	Palestine
    Gaza Strip	country	PS	Q219060	Palestine
    Gaziantep	city	TR		Gaziantep
    Gazipur	city	BD		Gazipur
    General Santos	city	PH		General Santos
    Genoa	city	IT		Genoa
    George Town	capital	KY		George Town
    Georgetown	capital	GY		Georgetown
    Georgia	country	GE	Q230	Georgia
    Georgian	demonym	GE	Q230	Georgia
    Georgians	demonym	GE	Q230	Georgia
    German	demonym	DE	Q183	Germany
    Germans	demonym	DE	Q183	Germany
    Germany	country	DE	Q183	Germany
    Ghana	country	GH	Q117	Ghana
    Ghanaian	demonym	GH	Q117	Ghana
    Ghanaians	demonym	GH	Q117	Ghana
    Ghaziabad	city	IN		Ghāziābād
    Ghāziābād	city	IN		Ghāziābād
    Gibraltar	country	GI	Q1410	Gibraltar
    Gitega	capital	BI		Gitega
    Giza	city	EG		Giza
    Glasgow	city	GB		Glasgow
    Goiania	city	BR		Goiânia
    Goiânia	city	BR		Goiânia
    Gold Coast	city	AU		Gold Coast
    Golfe	city	AO		Golfe
    Gombe	city	NG		Gombe
    Gorakhpur	city	IN		Gorakhpur
    Gothenburg	city	SE		Gothenburg
    Goyang-si	city	KR		Goyang-si
    Gqeberha	city	ZA		Gqeberha
    Great Britain	country	GB	Q145	United Kingdom
    Greece	country	GR	Q41	Greece
    Greek	demonym	GR	Q41	Greece
    Greenland	country	GL	Q223	Greenland
    Greenlander	demonym	GL	Q223	Greenland
    Greenlanders	demonym	GL	Q223	Greenland
    Greenlandic	demonym	GL	Q223	Greenland
    Grenada	country	GD	Q769	Grenada
    Grenadian	demonym	GD	Q769	Grenada
    Grenadians	demonym	GD	Q769	Grenada
    Guadalajara	city	MX		Guadalajara
    Guadalupe	city	MX		Guadalupe
    Guadeloupe	country	GP	Q17012	Guadeloupe
    Guadeloupian	demonym	GP	Q17012	Guadeloupe
    Guadeloupians	demonym	GP	Q17012	Guadeloupe
    Guam	country	GU	Q16635	Guam
    Guamanian	demonym	GU	Q16635	Guam
    Guamanians	demonym	GU	Q16635	Guam
    Guangyuan	city	CN		Guangyuan
    Guangzhou	city	CN		Guangzhou
    Guang’an	city	CN		Guang’an
    Guankou	city	CN		Guankou
    Guarulhos	city	BR		Guarulhos
    Guatemala	country	GT	Q774	Guatemala
    Guatemala City	capital	GT		Guatemala City
    Guatemalan	demonym	GT	Q774	Guatemala
    Guatemalans	demonym	GT	Q774	Guatemala
    Guayaquil	city	EC		Guayaquil
    Guernsey	country	GG	Q25230	Guernsey
    Guigang	city	CN		Guigang
    Guilin	city	CN		Guilin
    Guinea	country	GN	Q1006	Guinea
    Guinea-Bissau	country	GW	Q1007	Guinea-Bissau
    Guinea-Bissauan	demonym	GW	Q1007	Guinea-Bissau
    Guinea-Bissauans	demonym	GW	Q1007	Guinea-Bissau
    Guinean	demonym	GN	Q1006	Guinea
    Guineans	demonym	GN	Q1006	Guinea
    Guiyang	city	CN		Guiyang
    Gujranwala	city	PK		Gujranwala
    Gujrat	city	PK		Gujrat
    Guli	city	CN		Guli
    Guntur	city	IN		Guntur
    Gurugram	city	IN		Gurugram
    Gustavia	capital	BL		Gustavia
    Gustavo Adolfo Madero	city	MX		Gustavo Adolfo Madero
    Guwahati	city	IN		Guwahati
    Guyana	country	GY	Q734	Guyana
    Guyanese	demonym	GY	Q734	Guyana
    Gwalior	city	IN		Gwalior
    Gwangju	city	KR		Gwangju
    Ha'il	city	SA		Ha'il
    Hachioji	city	JP		Hachiōji
    Hachiōji	city	JP		Hachiōji
    Hagatna	capital	GU		Hagatna
    Haikou	city	CN		Haikou
    Haiphong	city	VN		Haiphong
    Haiti	country	HT	Q790	Haiti
    Haitian	demonym	HT	Q790	Haiti
    Haitians	demonym	HT	Q790	Haiti
    Hamadan	city	IR		Hamadān
    Hamadān	city	IR		Hamadān
    Hamamatsu	city	JP		Hamamatsu
    Hamburg	city	DE		Hamburg
    Hamhung	city	KP		Hamhŭng
    Hamhŭng	city	KP		Hamhŭng
    Hamilton	capital	BM		Hamilton
    Handan	city	CN		Handan
    Hangzhou	city	CN		Hangzhou
    Hannover	city	DE		Hannover
    Hanoi	capital	VN		Hanoi
    Hanzhong	city	CN		Hanzhong
    Harare	capital	ZW		Harare
    Harbin	city	CN		Harbin
    Havana	capital	CU		Havana
    Hebi	city	CN		Hebi
    Hefei	city	CN		Hefei
    Hegang	city	CN		Hegang
    Helsinki	capital	FI		Helsinki
    Hengshui	city	CN		Hengshui
    Hengyang	city	CN		Hengyang
    Herat	city	AF		Herāt
    Hermosillo	city	MX		Hermosillo
    Heroica Matamoros	city	MX		Heroica Matamoros
    Herzegovinian	demonym	BA	Q225	Bosnia
    Herzegovinians	demonym	BA	Q225	Bosnia
    Herāt	city	AF		Herāt
    Heshan	city	CN		Heshan
    Heze	city	CN		Heze
    Hezhou	city	CN		Hezhou
    Himeji	city	JP		Himeji
    Hiroshima	city	JP		Hiroshima
    Hlaingthaya	city	MM		Hlaingthaya
    Ho Chi Minh City	city	VN		Ho Chi Minh City
    Hohhot	city	CN		Hohhot
    Hoji ya Henda	city	AO		Hoji ya Henda
    Holland	country	NL	Q29999	Netherlands
    Homs	city	SY		Homs
    Homyel'	city	BY		Homyel'
    Honcho	city	JP		Honchō
    Honchō	city	JP		Honchō
    Honduran	demonym	HN	Q783	Honduras
    Hondurans	demonym	HN	Q783	Honduras
    Honduras	country	HN	Q783	Honduras
    Hong Kong	country	HK	Q8646	Hong Kong
    Hong Kong Island	city	HK		Hong Kong Island
    Hongkou	city	CN		Hongkou
    Honiara	capital	SB		Honiara
    Houston	city	US		Houston
    Howrah	city	IN		Howrah
    Huai'an	city	CN		Huai'an
    Huaibei	city	CN		Huaibei
    Huaihua	city	CN		Huaihua
    Huainan	city	CN		Huainan
    Huambo	city	AO		Huambo
    Huangpu	city	CN		Huangpu
    Huangshi	city	CN		Huangshi
    Hubballi	city	IN		Hubballi
    Hue	city	VN		Huế
    Huizhou	city	CN		Huizhou
    Huludao	city	CN		Huludao
    Hungarian	demonym	HU	Q28	Hungary
    Hungarians	demonym	HU	Q28	Hungary
    Hungary	country	HU	Q28	Hungary
    Huzhou	city	CN		Huzhou
    Huế	city	VN		Huế
    Hwaseong-si	city	KR		Hwaseong-si
    Hyderabad	city	IN		Hyderabad
    I-Kiribati	demonym	KI	Q710	Kiribati
    I-Kiribatis	demonym	KI	Q710	Kiribati
    Ibadan	city	NG		Ibadan
    Ibague	city	CO		Ibagué
    Ibagué	city	CO		Ibagué
    Ibb	city	YE		Ibb
    Iceland	country	IS	Q189	Iceland
    Icelander	demonym	IS	Q189	Iceland
    Icelanders	demonym	IS	Q189	Iceland
    Icelandic	demonym	IS	Q189	Iceland
    Ile-Ife	city	NG		Ile-Ife
    Ilorin	city	NG		Ilorin
    Incheon	city	KR		Incheon
    India	country	IN	Q668	India
    Indian	demonym	IN	Q668	India
    Indianapolis	city	US		Indianapolis
    Indians	demonym	IN	Q668	India
    Indonesia	country	ID	Q252	Indonesia
    Indonesian	demonym	ID	Q252	Indonesia
    Indonesians	demonym	ID	Q252	Indonesia
    Indore	city	IN		Indore
    Ipoh	city	MY		Ipoh
    Iran	country	IR	Q794	Iran
    Iranian	demonym	IR	Q794	Iran
    Iranians	demonym	IR	Q794	Iran
    Iraq	country	IQ	Q796	Iraq
    Iraqi	demonym	IQ	Q796	Iraq
    Iraqis	demonym	IQ	Q796	Iraq
    Irbid	city	JO		Irbid
    Ireland	country	IE	Q27	Ireland
    Irish	demonym	IE	Q27	Ireland
    Irkutsk	city	RU		Irkutsk
    Isfahan	city	IR		Isfahan
    Iskandar Puteri	city	MY		Iskandar Puteri
    Islamabad	capital	PK		Islamabad
    Islamic Republic of Iran	country	IR	Q794	Iran
    Isle of Man	country	IM	Q9676	Isle of Man
    Israel	country	IL	Q801	Israel
    Israeli	demonym	IL	Q801	Israel
    Israelis	demonym	IL	Q801	Israel
    Istanbul	city	TR		Istanbul
    Itabashi	city	JP		Itabashi
    Italian	demonym	IT	Q38	Italy
    Italians	demonym	IT	Q38	Italy
    Italy	country	IT	Q38	Italy
    Ivorian	demonym	CI	Q1008	Côte d’Ivoire
    Ivorians	demonym	CI	Q1008	Côte d’Ivoire
    Ivory Coast	country	CI	Q1008	Côte d’Ivoire
    Izhevsk	city	RU		Izhevsk
    Izmir	city	TR		İzmir
    Iztapalapa	city	MX		Iztapalapa
    İzmir	city	TR		İzmir
    Jabalpur	city	IN		Jabalpur
    Jaboatao dos Guararapes	city	BR		Jaboatão dos Guararapes
    Jaboatão dos Guararapes	city	BR		Jaboatão dos Guararapes
    Jacksonville	city	US		Jacksonville
    Jaipur	city	IN		Jaipur
    Jajmau	city	IN		Jājmau
    Jakarta	capital	ID		Jakarta
    Jalalpur Pirwala	city	PK		Jalalpur Pirwala
    Jalandhar	city	IN		Jalandhar
    Jamaica	country	JM	Q766	Jamaica
    Jamaican	demonym	JM	Q766	Jamaica
    Jamaicans	demonym	JM	Q766	Jamaica
    Jambi City	city	ID		Jambi City
    Jamestown	capital	SH		Jamestown
    Jammu	city	IN		Jammu
    Jamnagar	city	IN		Jamnagar
    Jamshedpur	city	IN		Jamshedpur
    Japan	country	JP	Q17	Japan
    Japanese	demonym	JP	Q17	Japan
    Jeddah	city	SA		Jeddah
    Jeonju	city	KR		Jeonju
    Jepara	city	ID		Jepara
    Jersey	country	JE	Q785	Jersey
    Jerusalem	capital	IL		Jerusalem
    Jhang Sadr	city	PK		Jhang Sadr
    Jiading	city	CN		Jiading
    Jiamusi	city	CN		Jiamusi
    Jiangmen	city	CN		Jiangmen
    Jiangyin	city	CN		Jiangyin
    Jiaozhou	city	CN		Jiaozhou
    Jiaozuo	city	CN		Jiaozuo
    Jiaxing	city	CN		Jiaxing
    Jieyang	city	CN		Jieyang
    Jilin	city	CN		Jilin
    Jinan	city	CN		Jinan
    Jingmen	city	CN		Jingmen
    Jingzhou	city	CN		Jingzhou
    Jing’an	city	CN		Jing’an
    Jinhua	city	CN		Jinhua
    Jining	city	CN		Jining
    Jinjiang	city	CN		Jinjiang
    Jinshan	city	CN		Jinshan
    Jinzhong	city	CN		Jinzhong
    Jinzhou	city	CN		Jinzhou
    Jiujiang	city	CN		Jiujiang
    Ji’an	city	CN		Ji’an
    Joao Pessoa	city	BR		João Pessoa
    Jodhpur	city	IN		Jodhpur
    Johannesburg	city	ZA		Johannesburg
    Johor Bahru	city	MY		Johor Bahru
    Jordan	country	JO	Q810	Jordan
    Jordanian	demonym	JO	Q810	Jordan
    Jordanians	demonym	JO	Q810	Jordan
    Jos	city	NG		Jos
    João Pessoa	city	BR		João Pessoa
    Juba	capital	SS		Juba
    Juiz de Fora	city	BR		Juiz de Fora
    Jājmau	city	IN		Jājmau
    Kabul	capital	AF		Kabul
    Kaduna	city	NG		Kaduna
    Kagoshima	city	JP		Kagoshima
    Kaifeng	city	CN		Kaifeng
    Kakamega	city	KE		Kakamega
    Kalaburagi	city	IN		Kalaburagi
    Kalininskiy	city	RU		Kalininskiy
    Kallakurichi	city	IN		Kallakurichi
    Kalyan	city	IN		Kalyān
    Kalyān	city	IN		Kalyān
    Kampala	capital	UG		Kampala
    Kampung Baru Subang	city	MY		Kampung Baru Subang
    Kampung Larkin Lama	city	MY		Kampung Larkin Lama
    Kananga	city	CD		Kananga
    Kanayannur	city	IN		Kanayannur
    Kandahar	city	AF		Kandahār
    Kandahār	city	AF		Kandahār
    Kano	city	NG		Kano
    Kanpur	city	IN		Kanpur
    Kaohsiung	city	TW		Kaohsiung
    Karachi	city	PK		Karachi
    Karaj	city	IR		Karaj
    Karbala	city	IQ		Karbala
    Karol Bagh	city	IN		Karol Bāgh
    Karol Bāgh	city	IN		Karol Bāgh
    Kashgar	city	CN		Kashgar
    Kasur	city	PK		Kasur
    Kathmandu	capital	NP		Kathmandu
    Katsina	city	NG		Katsina
    Kawaguchi	city	JP		Kawaguchi
    Kawasaki	city	JP		Kawasaki
    Kayseri	city	TR		Kayseri
    Kazakh	demonym	KZ	Q232	Kazakhstan
    Kazakhstan	country	KZ	Q232	Kazakhstan
    Kazakhstani	demonym	KZ	Q232	Kazakhstan
    Kazakhstanis	demonym	KZ	Q232	Kazakhstan
    Kazan	city	RU		Kazan
    Kemerovo	city	RU		Kemerovo
    Kennedy	city	CO		Kennedy
    Kenya	country	KE	Q114	Kenya
    Kenyan	demonym	KE	Q114	Kenya
    Kenyans	demonym	KE	Q114	Kenya
    Kerman	city	IR		Kerman
    Kermanshah	city	IR		Kermanshah
    Khabarovsk	city	RU		Khabarovsk
    Kharkiv	city	UA		Kharkiv
    Khartoum	capital	SD		Khartoum
    Khartoum North	city	SD		Khartoum North
    Khulna	city	BD		Khulna
    Kiev	capital	UA		Kiev
    Kigali	capital	RW		Kigali
    Kikolo	city	AO		Kikolo
    Kikwit	city	CD		Kikwit
    Kimhae	city	KR		Kimhae
    Kingston	capital	JM		Kingston
    Kingstown	capital	VC		Kingstown
    Kinshasa	capital	CD		Kinshasa
    Kirghiz	demonym	KG	Q813	Kyrgyzstan
    Kiribati	country	KI	Q710	Kiribati
    Kirkuk	city	IQ		Kirkuk
    Kirov	city	RU		Kirov
    Kisangani	city	CD		Kisangani
    Kitakyushu	city	JP		Kitakyushu
    Kittian	demonym	KN	Q763	St. Kitts and Nevis
    Kittians	demonym	KN	Q763	St. Kitts and Nevis
    Kitwe	city	ZM		Kitwe
    Kobe	city	JP		Kobe
    Kochi	city	IN		Kochi
    Kolhapur	city	IN		Kolhāpur
    Kolhāpur	city	IN		Kolhāpur
    Kolkata	city	IN		Kolkata
    Koln	city	DE		Köln
    Kolwezi	city	CD		Kolwezi
    Konya	city	TR		Konya
    Korla	city	CN		Korla
    Kota	city	IN		Kota
    Kota Bharu	city	MY		Kota Bharu
    Kota Damansara	city	MY		Kota Damansara
    Kota Kinabalu	city	MY		Kota Kinabalu
    Kota Kuala Muda	city	MY		Kota Kuala Muda
    Koto	city	JP		Kotō
    Kotō	city	JP		Kotō
    Kowloon	city	HK		Kowloon
    Kozhikode	city	IN		Kozhikode
    Krakow	city	PL		Kraków
    Kraków	city	PL		Kraków
    Krasnodar	city	RU		Krasnodar
    Krasnoyarsk	city	RU		Krasnoyarsk
    Kryvyy Rih	city	UA		Kryvyy Rih
    Kuala Lumpur	capital	MY		Kuala Lumpur
    Kuantan	city	MY		Kuantan
    Kucukcekmece	city	TR		Küçükçekmece
    Kumamoto	city	JP		Kumamoto
    Kumasi	city	GH		Kumasi
    Kunming	city	CN		Kunming
    Kunshan	city	CN		Kunshan
    Kuwait	country	KW	Q817	Kuwait
    Kuwait City	capital	KW		Kuwait City
    Kuwaiti	demonym	KW	Q817	Kuwait
    Kuwaitis	demonym	KW	Q817	Kuwait
    Kyiv	capital	UA		Kyiv
    Kyoto	city	JP		Kyoto
    Kyrgyz	demonym	KG	Q813	Kyrgyzstan
    Kyrgyzstan	country	KG	Q813	Kyrgyzstan
    Köln	city	DE		Köln
    Küçükçekmece	city	TR		Küçükçekmece
    La Paz	capital	BO		La Paz
    Lagos	city	NG		Lagos
    Lahore	city	PK		Lahore
    Laibin	city	CN		Laibin
    Laiwu	city	CN		Laiwu
    Langfang	city	CN		Langfang
    Lanzhou	city	CN		Lanzhou
    Lao	country	LA	Q819	Laos
    Laos	country	LA	Q819	Laos
    Laotian	demonym	LA	Q819	Laos
    Laotians	demonym	LA	Q819	Laos
    Las Pinas	city	PH		Las Piñas
    Las Piñas	city	PH		Las Piñas
    Las Vegas	city	US		Las Vegas
    Latakia	city	SY		Latakia
    Latvia	country	LV	Q211	Latvia
    Latvian	demonym	LV	Q211	Latvia
    Latvians	demonym	LV	Q211	Latvia
    Lebanese	demonym	LB	Q822	Lebanon
    Lebanon	country	LB	Q822	Lebanon
    Leeds	city	GB		Leeds
    Leipzig	city	DE		Leipzig
    Leon de los Aldama	city	MX		León de los Aldama
    Leshan	city	CN		Leshan
    Lesotho	country	LS	Q1013	Lesotho
    León de los Aldama	city	MX		León de los Aldama
    Lianyungang	city	CN		Lianyungang
    Liaocheng	city	CN		Liaocheng
    Liaoyang	city	CN		Liaoyang
    Liberia	country	LR	Q1014	Liberia
    Liberian	demonym	LR	Q1014	Liberia
    Liberians	demonym	LR	Q1014	Liberia
    Libreville	capital	GA		Libreville
    Libya	country	LY	Q1016	Libya
    Libyan	demonym	LY	Q1016	Libya
    Libyans	demonym	LY	Q1016	Libya
    Liechtenstein	country	LI	Q347	Liechtenstein
    Liechtensteiner	demonym	LI	Q347	Liechtenstein
    Liechtensteiners	demonym	LI	Q347	Liechtenstein
    Likasi	city	CD		Likasi
    Lilongwe	capital	MW		Lilongwe
    Lima	capital	PE		Lima
    Linfen	city	CN		Linfen
    Linyi	city	CN		Linyi
    Lipetsk	city	RU		Lipetsk
    Lisbon	capital	PT		Lisbon
    Lithuania	country	LT	Q37	Lithuania
    Lithuanian	demonym	LT	Q37	Lithuania
    Lithuanians	demonym	LT	Q37	Lithuania
    Liupanshui	city	CN		Liupanshui
    Liuzhou	city	CN		Liuzhou
    Ljubljana	capital	SI		Ljubljana
    Lome	capital	TG		Lome
    Lomé	city	TG		Lomé
    London	capital	GB		London
    Londrina	city	BR		Londrina
    Longyan	city	CN		Longyan
    Loni	city	IN		Loni
    Los Angeles	city	US		Los Angeles
    Louisville	city	US		Louisville
    Luancheng	city	CN		Luancheng
    Luanda	capital	AO		Luanda
    Lubango	city	AO		Lubango
    Lubumbashi	city	CD		Lubumbashi
    Lucknow	city	IN		Lucknow
    Ludhiana	city	IN		Ludhiana
    Luliang	city	CN		Lüliang
    Luohe	city	CN		Luohe
    Luohu District	city	CN		Luohu District
    Luoyang	city	CN		Luoyang
    Lusaka	capital	ZM		Lusaka
    Luxembourg	country	LU	Q32	Luxembourg
    Luxembourger	demonym	LU	Q32	Luxembourg
    Luxembourgers	demonym	LU	Q32	Luxembourg
    Luxembourgish	demonym	LU	Q32	Luxembourg
    Luzhou	city	CN		Luzhou
    Lu’an	city	CN		Lu’an
    Lviv	city	UA		Lviv
    Lyon	city	FR		Lyon
    Lüliang	city	CN		Lüliang
    Macao	country	MO	Q14773	Macao
    Macapa	city	BR		Macapá
    Macapá	city	BR		Macapá
    Macau	city	MO		Macau
    Macedonia	country	MK	Q221	North Macedonia
    Macedonian	demonym	MK	Q221	North Macedonia
    Macedonians	demonym	MK	Q221	North Macedonia
    Maceio	city	BR		Maceió
    Maceió	city	BR		Maceió
    Madagascar	country	MG	Q1019	Madagascar
    Madinah	city	SA		Madinah
    Madinat an Nasr	city	EG		Madīnat an Naşr
    Madrid	capital	ES		Madrid
    Madurai	city	IN		Madurai
    Madīnat an Naşr	city	EG		Madīnat an Naşr
    Maianga	city	AO		Maianga
    Maiduguri	city	NG		Maiduguri
    Maipu	city	CL		Maipú
    Maipú	city	CL		Maipú
    Majuro	capital	MH		Majuro
    Makassar	city	ID		Makassar
    Makati City	city	PH		Makati City
    Makhachkala	city	RU		Makhachkala
    Makkah	city	SA		Makkah
    Malacca	city	MY		Malacca
    Malaga	city	ES		Málaga
    Malagasy	demonym	MG	Q1019	Madagascar
    Malang	city	ID		Malang
    Malatya	city	TR		Malatya
    Malawi	country	MW	Q1020	Malawi
    Malawian	demonym	MW	Q1020	Malawi
    Malawians	demonym	MW	Q1020	Malawi
    Malaysia	country	MY	Q833	Malaysia
    Malaysian	demonym	MY	Q833	Malaysia
    Malaysians	demonym	MY	Q833	Malaysia
    Maldivan	demonym	MV	Q826	Maldives
    Maldivans	demonym	MV	Q826	Maldives
    Maldives	country	MV	Q826	Maldives
    Maldivian	demonym	MV	Q826	Maldives
    Maldivians	demonym	MV	Q826	Maldives
    Male	capital	MV		Male
    Mali	country	ML	Q912	Mali
    Malian	demonym	ML	Q912	Mali
    Malians	demonym	ML	Q912	Mali
    Malingao	city	PH		Malingao
    Malta	country	MT	Q233	Malta
    Maltese	demonym	MT	Q233	Malta
    Mamoudzou	capital	YT		Mamoudzou
    Managua	capital	NI		Managua
    Manama	capital	BH		Manama
    Manaus	city	BR		Manaus
    Manchester	city	GB		Manchester
    Mandalay	city	MM		Mandalay
    Manhattan	city	US		Manhattan
    Manila	capital	PH		Manila
    Manx	demonym	IM	Q9676	Isle of Man
    Maoming	city	CN		Maoming
    Maputo	capital	MZ		Maputo
    Mar del Plata	city	AR		Mar del Plata
    Maracaibo	city	VE		Maracaibo
    Mariehamn	capital	AX		Mariehamn
    Marigot	capital	MF		Marigot
    Marrakesh	city	MA		Marrakesh
    Marseille	city	FR		Marseille
    Marshall Islands	country	MH	Q709	Marshall Islands
    Marshallese	demonym	MH	Q709	Marshall Islands
    Martinique	country	MQ	Q17054	Martinique
    Maseru	capital	LS		Maseru
    Mashhad	city	IR		Mashhad
    Mata Utu	capital	WF		Mata Utu
    Matola	city	MZ		Matola
    Matsuyama	city	JP		Matsuyama
    Maturin	city	VE		Maturín
    Maturín	city	VE		Maturín
    Mauritania	country	MR	Q1025	Mauritania
    Mauritanian	demonym	MR	Q1025	Mauritania
    Mauritanians	demonym	MR	Q1025	Mauritania
    Mauritian	demonym	MU	Q1027	Mauritius
    Mauritians	demonym	MU	Q1027	Mauritius
    Mauritius	country	MU	Q1027	Mauritius
    Mayotte	country	YT	Q17063	Mayotte
    Mazar-e Sharif	city	AF		Mazār-e Sharīf
    Mazār-e Sharīf	city	AF		Mazār-e Sharīf
    Ma’anshan	city	CN		Ma’anshan
    Mbabane	capital	SZ		Mbabane
    Mbeya	city	TZ		Mbeya
    Mbuji-Mayi	city	CD		Mbuji-Mayi
    Medan	city	ID		Medan
    Medellin	city	CO		Medellín
    Medellín	city	CO		Medellín
    Meerut	city	IN		Meerut
    Meishan	city	CN		Meishan
    Meizhou	city	CN		Meizhou
    Meknes	city	MA		Meknes
    Melbourne	city	AU		Melbourne
    Melekeok	capital	PW		Melekeok
    Memphis	city	US		Memphis
    Mengzi	city	CN		Mengzi
    Merida	city	MX		Mérida
    Mersin	city	TR		Mersin
    Mexicali	city	MX		Mexicali
    Mexican	demonym	MX	Q96	Mexico
    Mexicans	demonym	MX	Q96	Mexico
    Mexico	country	MX	Q96	Mexico
    Mexico City	capital	MX		Mexico City
    Mianyang	city	CN		Mianyang
    Mianzhu, Deyang, Sichuan	city	CN		Mianzhu, Deyang, Sichuan
    Micronesia	country	FM	Q702	Micronesia
    Micronesian	demonym	FM	Q702	Micronesia
    Micronesians	demonym	FM	Q702	Micronesia
    Milan	city	IT		Milan
    Milwaukee	city	US		Milwaukee
    Minhang	city	CN		Minhang
    Minsk	capital	BY		Minsk
    Mirpur Model Thana	city	BD		Mirpur Model Thana
    Mississauga	city	CA		Mississauga
    Mogadishu	capital	SO		Mogadishu
    Mohammadpur	city	BD		Mohammadpur
    Moldova	country	MD	Q217	Moldova
    Moldovan	demonym	MD	Q217	Moldova
    Moldovans	demonym	MD	Q217	Moldova
    Mombasa	city	KE		Mombasa
    Monaco	country	MC	Q235	Monaco
    Monegasque	demonym	MC	Q235	Monaco
    Mongolia	country	MN	Q711	Mongolia
    Mongolian	demonym	MN	Q711	Mongolia
    Mongolians	demonym	MN	Q711	Mongolia
    Monrovia	capital	LR		Monrovia
    Montenegrin	demonym	ME	Q236	Montenegro
    Montenegro	country	ME	Q236	Montenegro
    Monterrey	city	MX		Monterrey
    Montevideo	capital	UY		Montevideo
    Montreal	city	CA		Montréal
    Montréal	city	CA		Montréal
    Montserrat	country	MS	Q13353	Montserrat
    Montserratian	demonym	MS	Q13353	Montserrat
    Montserratians	demonym	MS	Q13353	Montserrat
    Moradabad	city	IN		Morādābād
    Morelia	city	MX		Morelia
    Moroccan	demonym	MA	Q1028	Morocco
    Moroccans	demonym	MA	Q1028	Morocco
    Morocco	country	MA	Q1028	Morocco
    Moroni	capital	KM		Moroni
    Morādābād	city	IN		Morādābād
    Moscow	capital	RU		Moscow
    Mosotho	demonym	LS	Q1013	Lesotho
    Mosul	city	IQ		Mosul
    Motswana	demonym	BW	Q963	Botswana
    Mozambican	demonym	MZ	Q1029	Mozambique
    Mozambicans	demonym	MZ	Q1029	Mozambique
    Mozambique	country	MZ	Q1029	Mozambique
    Mudanjiang	city	CN		Mudanjiang
    Mukalla	city	YE		Mukalla
    Mukim Pulai	city	MY		Mukim Pulai
    Mulenvos	city	AO		Mulenvos
    Multan	city	PK		Multan
    Mumbai	city	IN		Mumbai
    Munich	city	DE		Munich
    Muntinlupa	city	PH		Muntinlupa
    Muscat	capital	OM		Muscat
    Muzaffarabad	city	PK		Muzaffarābād
    Muzaffarābād	city	PK		Muzaffarābād
    Mwanza	city	TZ		Mwanza
    Myanmar	country	MM	Q836	Myanmar
    Mysuru	city	IN		Mysuru
    Málaga	city	ES		Málaga
    Mérida	city	MX		Mérida
    N'Djamena	capital	TD		N'Djamena
    N. Korea	country	KP	Q423	North Korea
    Naberezhnyye Chelny	city	RU		Naberezhnyye Chelny
    Nagoya	city	JP		Nagoya
    Nagpur	city	IN		Nagpur
    Nairobi	capital	KE		Nairobi
    Najafgarh	city	IN		Najafgarh
    Najran	city	SA		Najrān
    Najrān	city	SA		Najrān
    Nakuru	city	KE		Nakuru
    Namangan	city	UZ		Namangan
    Namibia	country	NA		Namibia
    Namibian	demonym	NA		Namibia
    Namibians	demonym	NA		Namibia
    Nampula	city	MZ		Nampula
    Nanchang	city	CN		Nanchang
    Nanchong	city	CN		Nanchong
    Nanded	city	IN		Nanded
    Nanjing	city	CN		Nanjing
    Nanning	city	CN		Nanning
    Nansana	city	UG		Nansana
    Nantong	city	CN		Nantong
    Nanyang	city	CN		Nanyang
    Naples	city	IT		Naples
    Narela	city	IN		Narela
    Nashik	city	IN		Nashik
    Nashville	city	US		Nashville
    Nasiriyah	city	IQ		Nasiriyah
    Nassau	capital	BS		Nassau
    Natal	city	BR		Natal
    Naucalpan de Juarez	city	MX		Naucalpan de Juárez
    Naucalpan de Juárez	city	MX		Naucalpan de Juárez
    Nauru	country	NR	Q697	Nauru
    Nauruan	demonym	NR	Q697	Nauru
    Nauruans	demonym	NR	Q697	Nauru
    Navi Mumbai	city	IN		Navi Mumbai
    Nay Pyi Taw	capital	MM		Nay Pyi Taw
    Naypyidaw	capital	MM		Naypyidaw
    Ndola	city	ZM		Ndola
    Neijiang	city	CN		Neijiang
    Nellore	city	IN		Nellore
    Nepal	country	NP	Q837	Nepal
    Nepalese	demonym	NP	Q837	Nepal
    Netherlands	country	NL	Q29999	Netherlands
    Nevisian	demonym	KN	Q763	St. Kitts and Nevis
    Nevisians	demonym	KN	Q763	St. Kitts and Nevis
    New Caledonia	country	NC	Q33788	New Caledonia
    New Caledonian	demonym	NC	Q33788	New Caledonia
    New Delhi	capital	IN		New Delhi
    New Kingston	city	JM		New Kingston
    New South Memphis	city	US		New South Memphis
    New Taipei City	city	TW		New Taipei City
    New Territories	city	HK		New Territories
    New York City	city	US		New York City
    New Zealand	country	NZ	Q664	New Zealand
    New Zealander	demonym	NZ	Q664	New Zealand
    Newcastle	city	AU		Newcastle
    Nha Trang	city	VN		Nha Trang
    Ni-Vanuatu	demonym	VU	Q686	Vanuatu
    Niamey	capital	NE		Niamey
    Nicaragua	country	NI	Q811	Nicaragua
    Nicaraguan	demonym	NI	Q811	Nicaragua
    Nicaraguans	demonym	NI	Q811	Nicaragua
    Nicosia	capital	CY		Nicosia
    Niger	country	NE	Q1032	Niger
    Nigeria	country	NG	Q1033	Nigeria
    Nigerian	demonym	NG	Q1033	Nigeria
    Nigerians	demonym	NG	Q1033	Nigeria
    Nigerien	demonym	NE	Q1032	Niger
    Niigata	city	JP		Niigata
    Nilufer	city	TR		Nilüfer
    Nilüfer	city	TR		Nilüfer
    Ningbo	city	CN		Ningbo
    Niue	country	NU	Q34020	Niue
    Niuean	demonym	NU	Q34020	Niue
    Niueans	demonym	NU	Q34020	Niue
    Nizhniy Novgorod	city	RU		Nizhniy Novgorod
    Norfolk Island	country	NF	Q31057	Norfolk Island
    Norfolk Islander	demonym	NF	Q31057	Norfolk Island
    North Korea	country	KP	Q423	North Korea
    North Korean	demonym	KP	Q423	North Korea
    North Macedonia	country	MK	Q221	North Macedonia
    North Macedonian	demonym	MK	Q221	North Macedonia
    Northern Ireland	country	GB	Q145	United Kingdom
    Northern Mariana Islands	country	MP	Q16644	Northern Mariana Islands
    Norway	country	NO	Q20	Norway
    Norwegian	demonym	NO	Q20	Norway
    Norwegians	demonym	NO	Q20	Norway
    Nouakchott	capital	MR		Nouakchott
    Noumea	capital	NC		Noumea
    Nova Iguacu	city	BR		Nova Iguaçu
    Nova Iguaçu	city	BR		Nova Iguaçu
    Novokuznetsk	city	RU		Novokuznetsk
    Novosibirsk	city	RU		Novosibirsk
    Nowrangapur	city	IN		Nowrangapur
    Nuku'alofa	capital	TO		Nuku'alofa
    Nur-Sultan	capital	KZ		Nur-Sultan
    Nuremberg	city	DE		Nuremberg
    Nuuk	capital	GL		Nuuk
    Nyala	city	SD		Nyala
    Odesa	city	UA		Odesa
    Okara	city	PK		Okara
    Okayama	city	JP		Okayama
    Oklahoma City	city	US		Oklahoma City
    Oman	country	OM	Q842	Oman
    Omani	demonym	OM	Q842	Oman
    Omanis	demonym	OM	Q842	Oman
    Omdurman	city	SD		Omdurman
    Omsk	city	RU		Omsk
    Onitsha	city	NG		Onitsha
    Oran	city	DZ		Oran
    Oranjestad	capital	AW		Oranjestad
    Ordos	city	CN		Ordos
    Orenburg	city	RU		Orenburg
    Orumiyeh	city	IR		Orūmīyeh
    Orūmīyeh	city	IR		Orūmīyeh
    Osaka	city	JP		Osaka
    Osasco	city	BR		Osasco
    Oslo	capital	NO		Oslo
    Osogbo	city	NG		Osogbo
    Ota	city	JP		Ōta
    Ottawa	capital	CA		Ottawa
    Ouagadougou	capital	BF		Ouagadougou
    Oujda	city	MA		Oujda
    Owerri	city	NG		Owerri
    Oyo	city	NG		Oyo
    Padang	city	ID		Padang
    Pago Pago	capital	AS		Pago Pago
    Pakistan	country	PK	Q843	Pakistan
    Pakistani	demonym	PK	Q843	Pakistan
    Pakistanis	demonym	PK	Q843	Pakistan
    Palau	country	PW	Q695	Palau
    Palauan	demonym	PW	Q695	Palau
    Palauans	demonym	PW	Q695	Palau
    Palembang	city	ID		Palembang
    Palermo	city	IT		Palermo
    Palestine	country	PS	Q219060	Palestine
    Palestinian	demonym	PS	Q219060	Palestine
    Palestinian Authority	country	PS	Q219060	Palestine
    Palestinian Territories	country	PS	Q219060	Palestine
    Palestinians	demonym	PS	Q219060	Palestine
    Palikir	capital	FM		Palikir
    Pallabi	city	BD		Pallabi
    Panama	country	PA	Q804	Panama
    Panama City	capital	PA		Panama City
    Panamanian	demonym	PA	Q804	Panama
    Panamanians	demonym	PA	Q804	Panama
    Panjin	city	CN		Panjin
    Panshan	city	CN		Panshan
    Panzhihua	city	CN		Panzhihua
    Papeete	capital	PF		Papeete
    Papua New Guinea	country	PG	Q691	Papua New Guinea
    Papua New Guinean	demonym	PG	Q691	Papua New Guinea
    Paraguay	country	PY	Q733	Paraguay
    Paraguayan	demonym	PY	Q733	Paraguay
    Paraguayans	demonym	PY	Q733	Paraguay
    Paramaribo	capital	SR		Paramaribo
    Paranaque City	city	PH		Paranaque City
    Paris	capital	FR		Paris
    Pasig City	city	PH		Pasig City
    Pasir Gudang	city	MY		Pasir Gudang
    Patna	city	IN		Patna
    Pekanbaru	city	ID		Pekanbaru
    Pelentong	city	MY		Pelentong
    Penza	city	RU		Penza
    People's Republic of China	country	CN	Q148	China
    Perm	city	RU		Perm
    Perth	city	AU		Perth
    Peru	country	PE	Q419	Peru
    Peruvian	demonym	PE	Q419	Peru
    Peruvians	demonym	PE	Q419	Peru
    Peshawar	city	PK		Peshawar
    Pest	city	HU		Pest
    Petaling Jaya	city	MY		Petaling Jaya
    Philadelphia	city	US		Philadelphia
    Philippine	demonym	PH	Q928	Philippines
    Philippines	country	PH	Q928	Philippines
    Philipsburg	capital	SX		Philipsburg
    Phnom Penh	capital	KH		Phnom Penh
    Phoenix	city	US		Phoenix
    Pietermaritzburg	city	ZA		Pietermaritzburg
    Pikine	city	SN		Pikine
    Pimpri	city	IN		Pimpri
    Pimpri-Chinchwad	city	IN		Pimpri-Chinchwad
    Pingdingshan	city	CN		Pingdingshan
    Pingdu	city	CN		Pingdu
    Pingliang	city	CN		Pingliang
    Pingxiang	city	CN		Pingxiang
    Pitcairn	country	PN	Q35672	Pitcairn
    Pitcairn Islander	demonym	PN	Q35672	Pitcairn
    Piura	city	PE		Piura
    Plymouth	capital	MS		Plymouth
    Podgorica	capital	ME		Podgorica
    Pointe-Noire	city	CG		Pointe-Noire
    Pokhara	city	NP		Pokhara
    Poland	country	PL	Q36	Poland
    Polish	demonym	PL	Q36	Poland
    Pontianak	city	ID		Pontianak
    Port Harcourt	city	NG		Port Harcourt
    Port Louis	capital	MU		Port Louis
    Port Moresby	capital	PG		Port Moresby
    Port of Spain	capital	TT		Port of Spain
    Port Said	city	EG		Port Said
    Port Vila	capital	VU		Port Vila
    Port-au-Prince	capital	HT		Port-au-Prince
    Portland	city	US		Portland
    Porto Alegre	city	BR		Porto Alegre
    Porto Velho	city	BR		Porto Velho
    Porto-Novo	capital	BJ		Porto-Novo
    Portugal	country	PT	Q45	Portugal
    Portuguese	demonym	PT	Q45	Portugal
    Poznan	city	PL		Poznań
    Poznań	city	PL		Poznań
    Prague	capital	CZ		Prague
    Praia	capital	CV		Praia
    Prayagraj	city	IN		Prayagraj
    PRC	country	CN	Q148	China
    Pretoria	capital	ZA		Pretoria
    Pristina	city	XK		Pristina
    Pudong	city	CN		Pudong
    Puducherry	city	IN		Puducherry
    Puebla	city	MX		Puebla
    Puente Alto	city	CL		Puente Alto
    Puerto Rican	demonym	PR	Q1183	Puerto Rico
    Puerto Rico	country	PR	Q1183	Puerto Rico
    Pune	city	IN		Pune
    Puning	city	CN		Puning
    Putian	city	CN		Putian
    Putuo	city	CN		Putuo
    Puxi	city	CN		Puxi
    Puyang	city	CN		Puyang
    Pyongyang	capital	KP		Pyongyang
    Qatar	country	QA	Q846	Qatar
    Qatari	demonym	QA	Q846	Qatar
    Qataris	demonym	QA	Q846	Qatar
    Qingdao	city	CN		Qingdao
    Qingpu	city	CN		Qingpu
    Qingyang	city	CN		Qingyang
    Qingyuan	city	CN		Qingyuan
    Qinhuangdao	city	CN		Qinhuangdao
    Qinzhou	city	CN		Qinzhou
    Qionghai	city	CN		Qionghai
    Qiqihar	city	CN		Qiqihar
    Qom	city	IR		Qom
    Quanzhou	city	CN		Quanzhou
    Quebec	city	CA		Québec
    Queens	city	US		Queens
    Quetta	city	PK		Quetta
    Quezon City	city	PH		Quezon City
    Qui Nhon	city	VN		Qui Nhon
    Quito	capital	EC		Quito
    Qujing	city	CN		Qujing
    Quzhou	city	CN		Quzhou
    Québec	city	CA		Québec
    Rabat	capital	MA		Rabat
    Rahim Yar Khan	city	PK		Rahim Yar Khan
    Raipur	city	IN		Raipur
    Rajkot	city	IN		Rājkot
    Rajshahi	city	BD		Rajshahi
    Ranchi	city	IN		Ranchi
    Rangpur	city	BD		Rangpur
    Rasapudipalem	city	IN		Rasapūdipalem
    Rasapūdipalem	city	IN		Rasapūdipalem
    Rasht	city	IR		Rasht
    Rawalpindi	city	PK		Rawalpindi
    Ra’s Bayrut	city	LB		Ra’s Bayrūt
    Ra’s Bayrūt	city	LB		Ra’s Bayrūt
    Recife	city	BR		Recife
    Republic of China	country	TW	Q865	Taiwan
    Republic of Korea	country	KR	Q884	South Korea
    Republic of Moldova	country	MD	Q217	Moldova
    Republic of the Congo	country	CG	Q971	Republic of the Congo
    Reykjavik	capital	IS		Reykjavik
    Reynosa	city	MX		Reynosa
    Ribeirao Preto	city	BR		Ribeirão Preto
    Ribeirão Preto	city	BR		Ribeirão Preto
    Riga	capital	LV		Riga
    Rio de Janeiro	city	BR		Rio de Janeiro
    Riyadh	capital	SA		Riyadh
    Rizhao	city	CN		Rizhao
    Road Town	capital	VG		Road Town
    Rohini	city	IN		Rohini
    Romania	country	RO	Q218	Romania
    Romanian	demonym	RO	Q218	Romania
    Romanians	demonym	RO	Q218	Romania
    Rome	capital	IT		Rome
    Rosario	city	AR		Rosario
    Roseau	capital	DM		Roseau
    Rostov-on-Don	city	RU		Rostov-on-Don
    Rotterdam	city	NL		Rotterdam
    Rui’an	city	CN		Rui’an
    Russia	country	RU	Q159	Russia
    Russian	demonym	RU	Q159	Russia
    Russian Federation	country	RU	Q159	Russia
    Russians	demonym	RU	Q159	Russia
    Rwanda	country	RW	Q1037	Rwanda
    Rwandan	demonym	RW	Q1037	Rwanda
    Rwandans	demonym	RW	Q1037	Rwanda
    Ryazan’	city	RU		Ryazan’
    Réunion	country	RE	Q17070	Réunion
    Rājkot	city	IN		Rājkot
    S. Korea	country	KR	Q884	South Korea
    Sacramento	city	US		Sacramento
    Sadr City	city	IQ		Sadr City
    Sagamihara	city	JP		Sagamihara
    Sahiwal	city	PK		Sahiwal
    Sahrawi	demonym	EH	Q40362	Western Sahara
    Sahrawis	demonym	EH	Q40362	Western Sahara
    Saint Helenian	demonym	SH	Q192184	St. Helena
    Saint Helier	capital	JE		Saint Helier
    Saint Kitts and Nevis	country	KN	Q763	St. Kitts and Nevis
    Saint Lucia	country	LC	Q760	St. Lucia
    Saint Lucian	demonym	LC	Q760	St. Lucia
    Saint Petersburg	city	RU		Saint Petersburg
    Saint Vincent and the Grenadines	country	VC	Q757	St. Vincent and Grenadines
    Saint Vincentian	demonym	VC	Q757	St. Vincent and Grenadines
    Saint-Denis	capital	RE		Saint-Denis
    Saint-Pierre	capital	PM		Saint-Pierre
    Saipan	capital	MP		Saipan
    Saitama	city	JP		Saitama
    Sakai	city	JP		Sakai
    Sale	city	MA		Salé
    Salem	city	IN		Salem
    Salta	city	AR		Salta
    Saltillo	city	MX		Saltillo
    Salvador	city	BR		Salvador
    Salvadoran	demonym	SV	Q792	El Salvador
    Salvadorans	demonym	SV	Q792	El Salvador
    Salvadorean	demonym	SV	Q792	El Salvador
    Salvadoreans	demonym	SV	Q792	El Salvador
    Salé	city	MA		Salé
    Samara	city	RU		Samara
    Samarinda	city	ID		Samarinda
    Samarkand	city	UZ		Samarkand
    Sammarinese	demonym	SM	Q238	San Marino
    Samoa	country	WS	Q683	Samoa
    Samoan	demonym	WS	Q683	Samoa
    Samoans	demonym	WS	Q683	Samoa
    San Antonio	city	US		San Antonio
    San Diego	city	US		San Diego
    San Francisco	city	US		San Francisco
    San Jose	capital	CR		San Jose
    San Juan	capital	PR		San Juan
    San Luis Potosi	city	MX		San Luis Potosí
    San Luis Potosí	city	MX		San Luis Potosí
    San Marino	country	SM	Q238	San Marino
    San Miguel de Tucuman	city	AR		San Miguel de Tucumán
    San Miguel de Tucumán	city	AR		San Miguel de Tucumán
    San Pedro Sula	city	HN		San Pedro Sula
    San Salvador	capital	SV		San Salvador
    Sana'a	capital	YE		Sana'a
    Sanaa	capital	YE		Sanaa
    Sangli	city	IN		Sāngli
    Sanhe	city	CN		Sanhe
    Sanmenxia	city	CN		Sanmenxia
    Sanming	city	CN		Sanming
    Santa Cruz de la Sierra	city	BO		Santa Cruz de la Sierra
    Santiago	capital	CL		Santiago
    Santiago de Cuba	city	CU		Santiago de Cuba
    Santiago de los Caballeros	city	DO		Santiago de los Caballeros
    Santiago de Queretaro	city	MX		Santiago de Querétaro
    Santiago de Querétaro	city	MX		Santiago de Querétaro
    Santo Andre	city	BR		Santo André
    Santo André	city	BR		Santo André
    Santo Domingo	capital	DO		Santo Domingo
    Santo Domingo Este	city	DO		Santo Domingo Este
    Santo Domingo Oeste	city	DO		Santo Domingo Oeste
    Sanya	city	CN		Sanya
    Sao Bernardo do Campo	city	BR		São Bernardo do Campo
    Sao Jose dos Campos	city	BR		São José dos Campos
    Sao Luis	city	BR		São Luís
    Sao Paulo	city	BR		São Paulo
    Sao Tome	capital	ST		Sao Tome
    Sao Tome and Principe	country	ST	Q1039	São Tomé and Príncipe
    Sao Tomean	demonym	ST	Q1039	São Tomé and Príncipe
    Sapporo	city	JP		Sapporo
    Sarajevo	capital	BA		Sarajevo
    Saratov	city	RU		Saratov
    Sargodha	city	PK		Sargodha
    Saudi	demonym	SA	Q851	Saudi Arabia
    Saudi Arabia	country	SA	Q851	Saudi Arabia
    Saudi Arabian	demonym	SA	Q851	Saudi Arabia
    Saudis	demonym	SA	Q851	Saudi Arabia
    Scotland	country	GB	Q145	United Kingdom
    Scottish	demonym	GB	Q145	United Kingdom
    Seattle	city	US		Seattle
    Selayang Baru Utara	city	MY		Selayang Baru Utara
    Semarang	city	ID		Semarang
    Sendai	city	JP		Sendai
    Senegal	country	SN	Q1041	Senegal
    Senegalese	demonym	SN	Q1041	Senegal
    Seongnam-si	city	KR		Seongnam-si
    Seoul	capital	KR		Seoul
    Serang	city	ID		Serang
    Serbia	country	RS	Q403	Serbia
    Serbian	demonym	RS	Q403	Serbia
    Serbians	demonym	RS	Q403	Serbia
    Serra	city	BR		Serra
    Setagaya	city	JP		Setagaya
    Sevastopol	city	UA		Sevastopol
    Sevilla	city	ES		Sevilla
    Seychelles	country	SC	Q1042	Seychelles
    Seychellois	demonym	SC	Q1042	Seychelles
    Shah Alam	city	MY		Shah Alam
    Shanghai	city	CN		Shanghai
    Shangluo	city	CN		Shangluo
    Shangqiu	city	CN		Shangqiu
    Shangrao	city	CN		Shangrao
    Shangyu	city	CN		Shangyu
    Shantou	city	CN		Shantou
    Shaoguan	city	CN		Shaoguan
    Shaoxing	city	CN		Shaoxing
    Shaoyang	city	CN		Shaoyang
    Sharjah	city	AE		Sharjah
    Sheffield	city	GB		Sheffield
    Shekhupura	city	PK		Shekhupura
    Shenyang	city	CN		Shenyang
    Shenzhen	city	CN		Shenzhen
    Shihezi	city	CN		Shihezi
    Shijiazhuang	city	CN		Shijiazhuang
    Shiraz	city	IR		Shiraz
    Shivaji Nagar	city	IN		Shivaji Nagar
    Shiyan	city	CN		Shiyan
    Shizuishan	city	CN		Shizuishan
    Shizuoka	city	JP		Shizuoka
    Sholapur	city	IN		Sholapur
    Shuangyashan	city	CN		Shuangyashan
    Shubra al Khaymah	city	EG		Shubrā al Khaymah
    Shubrā al Khaymah	city	EG		Shubrā al Khaymah
    Shymkent	city	KZ		Shymkent
    Sialkot	city	PK		Sialkot
    Sierra Leone	country	SL	Q1044	Sierra Leone
    Sierra Leonean	demonym	SL	Q1044	Sierra Leone
    Siliguri	city	IN		Siliguri
    Singapore	country	SG	Q334	Singapore
    Singaporean	demonym	SG	Q334	Singapore
    Singaporeans	demonym	SG	Q334	Singapore
    Sint Maarten	country	SX	Q26273	Sint Maarten
    Siping	city	CN		Siping
    Situbondo	city	ID		Situbondo
    Skopje	capital	MK		Skopje
    Slovak	demonym	SK	Q214	Slovakia
    Slovakia	country	SK	Q214	Slovakia
    Slovakian	demonym	SK	Q214	Slovakia
    Slovakians	demonym	SK	Q214	Slovakia
    Slovene	demonym	SI	Q215	Slovenia
    Slovenia	country	SI	Q215	Slovenia
    Slovenian	demonym	SI	Q215	Slovenia
    Slovenians	demonym	SI	Q215	Slovenia
    Soacha	city	CO		Soacha
    Sofia	capital	BG		Sofia
    Sokoto	city	NG		Sokoto
    Solomon Islander	demonym	SB	Q685	Solomon Islands
    Solomon Islands	country	SB	Q685	Solomon Islands
    Somali	demonym	SO	Q1045	Somalia
    Somalia	country	SO	Q1045	Somalia
    Somalis	demonym	SO	Q1045	Somalia
    Songjiang	city	CN		Songjiang
    Sorocaba	city	BR		Sorocaba
    Soshanguve	city	ZA		Soshanguve
    South Africa	country	ZA	Q258	South Africa
    South African	demonym	ZA	Q258	South Africa
    South Boston	city	US		South Boston
    South Korea	country	KR	Q884	South Korea
    South Korean	demonym	KR	Q884	South Korea
    South Sudan	country	SS	Q958	South Sudan
    South Sudanese	demonym	SS	Q958	South Sudan
    South Tangerang	city	ID		South Tangerang
    Soweto	city	ZA		Soweto
    Spain	country	ES	Q29	Spain
    Spaniard	demonym	ES	Q29	Spain
    Spanish	demonym	ES	Q29	Spain
    Sri Lanka	country	LK	Q854	Sri Lanka
    Sri Lankan	demonym	LK	Q854	Sri Lanka
    Srinagar	city	IN		Srinagar
    St Peter Port	capital	GG		St Peter Port
    St. Barthélemy	country	BL	Q25362	St. Barthélemy
    St. George's	capital	GD		St. George's
    St. Helena	country	SH	Q192184	St. Helena
    St. John's	capital	AG		St. John's
    St. Kitts and Nevis	country	KN	Q763	St. Kitts and Nevis
    St. Lucia	country	LC	Q760	St. Lucia
    St. Martin	country	MF	Q126125	St. Martin
    St. Pierre and Miquelon	country	PM	Q34617	St. Pierre and Miquelon
    St. Vincent and Grenadines	country	VC	Q757	St. Vincent and Grenadines
    Stanley	capital	FK		Stanley
    Stockholm	capital	SE		Stockholm
    Stuttgart	city	DE		Stuttgart
    Subang Jaya	city	MY		Subang Jaya
    Sucre	capital	BO		Sucre
    Sudan	country	SD	Q1049	Sudan
    Sudanese	demonym	SD	Q1049	Sudan
    Suez	city	EG		Suez
    Suginami	city	JP		Suginami
    Suining	city	CN		Suining
    Suizhou	city	CN		Suizhou
    Sukkur	city	PK		Sukkur
    Sulaymaniyah	city	IQ		Sulaymaniyah
    Sultanah	city	SA		Sulţānah
    Sulţānah	city	SA		Sulţānah
    Sungai Petani	city	MY		Sungai Petani
    Suqian	city	CN		Suqian
    Surabaya	city	ID		Surabaya
    Surakarta	city	ID		Surakarta
    Surat	city	IN		Surat
    Suriname	country	SR	Q730	Suriname
    Surinamer	demonym	SR	Q730	Suriname
    Surinamers	demonym	SR	Q730	Suriname
    Surrey	city	CA		Surrey
    Suva	capital	FJ		Suva
    Suwon	city	KR		Suwon
    Suzhou	city	CN		Suzhou
    Swazi	demonym	SZ	Q1050	Eswatini
    Swaziland	country	SZ	Q1050	Eswatini
    Swazis	demonym	SZ	Q1050	Eswatini
    Swede	demonym	SE	Q34	Sweden
    Sweden	country	SE	Q34	Sweden
    Swedish	demonym	SE	Q34	Sweden
    Swiss	demonym	CH	Q39	Switzerland
    Switzerland	country	CH	Q39	Switzerland
    Sydney	city	AU		Sydney
    Syria	country	SY	Q858	Syria
    Syrian	demonym	SY	Q858	Syria
    Syrian Arab Republic	country	SY	Q858	Syria
    Syrians	demonym	SY	Q858	Syria
    São Bernardo do Campo	city	BR		São Bernardo do Campo
    São José dos Campos	city	BR		São José dos Campos
    São Luís	city	BR		São Luís
    São Paulo	city	BR		São Paulo
    São Tomé	capital	ST		São Tomé
    São Tomé and Príncipe	country	ST	Q1039	São Tomé and Príncipe
    Sāngli	city	IN		Sāngli
    Tabriz	city	IR		Tabriz
    Tabuk	city	SA		Tabuk
    Tadzhik	demonym	TJ	Q863	Tajikistan
    Taguig	city	PH		Taguig
    Taicang	city	CN		Taicang
    Taichung	city	TW		Taichung
    Tainan	city	TW		Tainan
    Taipei	capital	TW		Taipei
    Taiwan	country	TW	Q865	Taiwan
    Taiwanese	demonym	TW	Q865	Taiwan
    Taiyuan	city	CN		Taiyuan
    Taiz	city	YE		Taiz
    Taizhou	city	CN		Taizhou
    Tai’an	city	CN		Tai’an
    Tajik	demonym	TJ	Q863	Tajikistan
    Tajikistan	country	TJ	Q863	Tajikistan
    Takeo	city	KH		Takeo
    Talatona	city	AO		Talatona
    Tallinn	capital	EE		Tallinn
    Tangerang	city	ID		Tangerang
    Tanggu	city	CN		Tanggu
    Tangier	city	MA		Tangier
    Tangshan	city	CN		Tangshan
    Tanta	city	EG		Tanta
    Tanzania	country	TZ	Q924	Tanzania
    Tanzanian	demonym	TZ	Q924	Tanzania
    Tanzanians	demonym	TZ	Q924	Tanzania
    Tarawa	capital	KI		Tarawa
    Tashkent	capital	UZ		Tashkent
    Tasikmalaya	city	ID		Tasikmalaya
    Ta’if	city	SA		Ta’if
    Tbilisi	capital	GE		Tbilisi
    Tegucigalpa	capital	HN		Tegucigalpa
    Tehran	capital	IR		Tehran
    Teni	city	IN		Teni
    Teresina	city	BR		Teresina
    Thai	demonym	TH	Q869	Thailand
    Thailand	country	TH	Q869	Thailand
    Thais	demonym	TH	Q869	Thailand
    Thane	city	IN		Thāne
    Thanh Hoa	city	VN		Thanh Hóa
    Thanh Hóa	city	VN		Thanh Hóa
    The Bronx	city	US		The Bronx
    The Hague	capital	NL		The Hague
    the Netherlands	country	NL	Q29999	Netherlands
    The Valley	capital	AI		The Valley
    Thembisa	city	ZA		Thembisa
    Thimphu	capital	BT		Thimphu
    Thiruvananthapuram	city	IN		Thiruvananthapuram
    Thu Đuc	city	VN		Thủ Đức
    Thuan An	city	VN		Thuận An
    Thuận An	city	VN		Thuận An
    Thāne	city	IN		Thāne
    Thủ Đức	city	VN		Thủ Đức
    Tianjin	city	CN		Tianjin
    Tianshui	city	CN		Tianshui
    Tijuana	city	MX		Tijuana
    Timor-Leste	country	TL	Q574	Timor-Leste
    Tirana	capital	AL		Tirana
    Tiruchirappalli	city	IN		Tiruchirappalli
    Tirunelveli	city	IN		Tirunelveli
    Tiruppur	city	IN		Tiruppur
    Tlalnepantla	city	MX		Tlalnepantla
    Tlalpan	city	MX		Tlalpan
    Tlaquepaque	city	MX		Tlaquepaque
    Togo	country	TG	Q945	Togo
    Togolese	demonym	TG	Q945	Togo
    Tokelau	country	TK	Q36823	Tokelau
    Tokelauan	demonym	TK	Q36823	Tokelau
    Tokelauans	demonym	TK	Q36823	Tokelau
    Tokyo	capital	JP		Tokyo
    Tolyatti	city	RU		Tolyatti
    Tomsk	city	RU		Tomsk
    Tonga	country	TO	Q678	Tonga
    Tongan	demonym	TO	Q678	Tonga
    Tongans	demonym	TO	Q678	Tonga
    Tonghua	city	CN		Tonghua
    Toronto	city	CA		Toronto
    Torreon	city	MX		Torreón
    Torreón	city	MX		Torreón
    Torshavn	capital	FO		Torshavn
    Touba	city	SN		Touba
    Toulouse	city	FR		Toulouse
    Trinidad and Tobago	country	TT	Q754	Trinidad and Tobago
    Trinidadian	demonym	TT	Q754	Trinidad and Tobago
    Trinidadians	demonym	TT	Q754	Trinidad and Tobago
    Tripoli	capital	LY		Tripoli
    Trujillo	city	PE		Trujillo
    Tshikapa	city	CD		Tshikapa
    Tucson	city	US		Tucson
    Tuen Mun	city	HK		Tuen Mun
    Tunis	capital	TN		Tunis
    Tunisia	country	TN	Q948	Tunisia
    Tunisian	demonym	TN	Q948	Tunisia
    Tunisians	demonym	TN	Q948	Tunisia
    Turin	city	IT		Turin
    Turkey	country	TR	Q43	Turkey
    Turkish	demonym	TR	Q43	Turkey
    Turkmen	demonym	TM	Q874	Turkmenistan
    Turkmenistan	country	TM	Q874	Turkmenistan
    Turks and Caicos Islands	country	TC	Q18221	Turks and Caicos Islands
    Tuvalu	country	TV	Q672	Tuvalu
    Tuvaluan	demonym	TV	Q672	Tuvalu
    Tuvaluans	demonym	TV	Q672	Tuvalu
    Tuxtla	city	MX		Tuxtla
    Tyumen	city	RU		Tyumen
    U.A.E.	country	AE	Q878	United Arab Emirates
    U.K.	country	GB	Q145	United Kingdom
    U.S	country	US	Q30	United States
    U.S.	country	US	Q30	United States
    U.S. Virgin Islands	country	VI	Q11703	U.S. Virgin Islands
    U.S.A.	country	US	Q30	United States
    UAE	country	AE	Q878	United Arab Emirates
    Uberlandia	city	BR		Uberlândia
    Uberlândia	city	BR		Uberlândia
    Ufa	city	RU		Ufa
    Uganda	country	UG	Q1036	Uganda
    Ugandan	demonym	UG	Q1036	Uganda
    Ugandans	demonym	UG	Q1036	Uganda
    Ujjain	city	IN		Ujjain
    UK	country	GB	Q145	United Kingdom
    Ukraine	country	UA	Q212	Ukraine
    Ukrainian	demonym	UA	Q212	Ukraine
    Ukrainians	demonym	UA	Q212	Ukraine
    Ulaanbaatar	capital	MN		Ulaanbaatar
    Ulan Bator	capital	MN		Ulan Bator
    Ulanqab	city	CN		Ulanqab
    Ulhasnagar	city	IN		Ulhasnagar
    Ulsan	city	KR		Ulsan
    Ulyanovsk	city	RU		Ulyanovsk
    Umraniye	city	TR		Umraniye
    United Arab Emirates	country	AE	Q878	United Arab Emirates
    United Kingdom	country	GB	Q145	United Kingdom
    United Republic of Tanzania	country	TZ	Q924	Tanzania
    United States	country	US	Q30	United States
    United States of America	country	US	Q30	United States
    Uruguay	country	UY	Q77	Uruguay
    Uruguayan	demonym	UY	Q77	Uruguay
    Uruguayans	demonym	UY	Q77	Uruguay
    Urumqi	city	CN		Ürümqi
    US	country	US	Q30	United States
    USA	country	US	Q30	United States
    Uskudar	city	TR		Üsküdar
    Utsunomiya	city	JP		Utsunomiya
    Uzbek	demonym	UZ	Q265	Uzbekistan
    Uzbekistan	country	UZ	Q265	Uzbekistan
    Uzbekistani	demonym	UZ	Q265	Uzbekistan
    Uzbekistanis	demonym	UZ	Q265	Uzbekistan
    Vadodara	city	IN		Vadodara
    Vaduz	capital	LI		Vaduz
    Valencia	city	VE		Valencia
    Valenzuela	city	PH		Valenzuela
    Valletta	capital	MT		Valletta
    Van	city	TR		Van
    Vancouver	city	CA		Vancouver
    Vanuatu	country	VU	Q686	Vanuatu
    Vanuatuan	demonym	VU	Q686	Vanuatu
    Vanuatuans	demonym	VU	Q686	Vanuatu
    Varanasi	city	IN		Varanasi
    Vatican	country	VA	Q237	Vatican City
    Vatican City	country	VA	Q237	Vatican City
    Vaticans	demonym	VA	Q237	Vatican City
    Venezuela	country	VE	Q717	Venezuela
    Venezuelan	demonym	VE	Q717	Venezuela
    Venezuelans	demonym	VE	Q717	Venezuela
    Viana	city	AO		Viana
    Victoria	capital	SC		Victoria
    Victoria de Durango	city	MX		Victoria de Durango
    Vienna	capital	AT		Vienna
    Vientiane	capital	LA		Vientiane
    Viet Nam	country	VN	Q881	Vietnam
    Vietnam	country	VN	Q881	Vietnam
    Vietnamese	demonym	VN	Q881	Vietnam
    Vijayawada	city	IN		Vijayawada
    Villa Nueva	city	GT		Villa Nueva
    Vilnius	capital	LT		Vilnius
    Vinh	city	VN		Vinh
    Virar	city	IN		Virār
    Virār	city	IN		Virār
    Visakhapatnam	city	IN		Visakhapatnam
    Vladivostok	city	RU		Vladivostok
    Volgograd	city	RU		Volgograd
    Voronezh	city	RU		Voronezh
    Wales	country	GB	Q145	United Kingdom
    Wallis	demonym	WF	Q35555	Wallis and Futuna
    Wallis and Futuna	country	WF	Q35555	Wallis and Futuna
    Wanning	city	CN		Wanning
    Wanxian	city	CN		Wanxian
    Wanzhou	city	CN		Wanzhou
    Warangal	city	IN		Warangal
    Warri	city	NG		Warri
    Warsaw	capital	PL		Warsaw
    Washington	capital	US		Washington
    Washington D.C.	capital	US		Washington D.C.
    Washington, D.C.	capital	US		Washington, D.C.
    Weifang	city	CN		Weifang
    Weihai	city	CN		Weihai
    Weinan	city	CN		Weinan
    Wellington	capital	NZ		Wellington
    Welsh	demonym	GB	Q145	United Kingdom
    Wenchang	city	CN		Wenchang
    Wenzhou	city	CN		Wenzhou
    West Bank	country	PS	Q219060	Palestine
    West Island	capital	CC		West Island
    Western Sahara	country	EH	Q40362	Western Sahara
    Willemstad	capital	CW		Willemstad
    Windhoek	capital	NA		Windhoek
    Winnipeg	city	CA		Winnipeg
    Wrocław	city	PL		Wrocław
    Wuhan	city	CN		Wuhan
    Wuhu	city	CN		Wuhu
    Wuwei	city	CN		Wuwei
    Wuxi	city	CN		Wuxi
    Wuzhong	city	CN		Wuzhong
    Wuzhou	city	CN		Wuzhou
    Xiamen	city	CN		Xiamen
    Xiangtan	city	CN		Xiangtan
    Xiangyang	city	CN		Xiangyang
    Xianning	city	CN		Xianning
    Xianyang	city	CN		Xianyang
    Xiaogan	city	CN		Xiaogan
    Xingtai	city	CN		Xingtai
    Xining	city	CN		Xining
    Xinxiang	city	CN		Xinxiang
    Xinyang	city	CN		Xinyang
    Xinyu	city	CN		Xinyu
    Xinzhou	city	CN		Xinzhou
    Xi’an	city	CN		Xi’an
    Xuancheng	city	CN		Xuancheng
    Xuchang	city	CN		Xuchang
    Xuhui	city	CN		Xuhui
    Xuzhou	city	CN		Xuzhou
    Ya'an	city	CN		Ya'an
    Yamoussoukro	capital	CI		Yamoussoukro
    Yancheng	city	CN		Yancheng
    Yangjiang	city	CN		Yangjiang
    Yangon	city	MM		Yangon
    Yangpu	city	CN		Yangpu
    Yangquan	city	CN		Yangquan
    Yangzhou	city	CN		Yangzhou
    Yantai	city	CN		Yantai
    Yaounde	capital	CM		Yaounde
    Yaoundé	city	CM		Yaoundé
    Yaren	capital	NR		Yaren
    Yaroslavl	city	RU		Yaroslavl
    Yekaterinburg	city	RU		Yekaterinburg
    Yemen	country	YE	Q805	Yemen
    Yemeni	demonym	YE	Q805	Yemen
    Yemenis	demonym	YE	Q805	Yemen
    Yerevan	capital	AM		Yerevan
    Yibin	city	CN		Yibin
    Yichang	city	CN		Yichang
    Yichun	city	CN		Yichun
    Yinchuan	city	CN		Yinchuan
    Yingkou	city	CN		Yingkou
    Yiwu	city	CN		Yiwu
    Yixing	city	CN		Yixing
    Yokohama	city	JP		Yokohama
    Yongzhou	city	CN		Yongzhou
    Yueyang	city	CN		Yueyang
    Yulin	city	CN		Yulin
    Yuncheng	city	CN		Yuncheng
    Yunfu	city	CN		Yunfu
    Zagreb	capital	HR		Zagreb
    Zahedan	city	IR		Zahedan
    Zaire	country	CD	Q974	Democratic Republic of the Congo
    Zambia	country	ZM	Q953	Zambia
    Zambian	demonym	ZM	Q953	Zambia
    Zambians	demonym	ZM	Q953	Zambia
    Zamboanga	city	PH		Zamboanga
    Zanzibar	city	TZ		Zanzibar
    Zaozhuang	city	CN		Zaozhuang
    Zapopan	city	MX		Zapopan
    Zaporizhzhya	city	UA		Zaporizhzhya
    Zaragoza	city	ES		Zaragoza
    Zaria	city	NG		Zaria
    Zarqa	city	JO		Zarqa
    Zhabei	city	CN		Zhabei
    Zhangjiagang	city	CN		Zhangjiagang
    Zhangjiakou	city	CN		Zhangjiakou
    Zhangye	city	CN		Zhangye
    Zhangzhou	city	CN		Zhangzhou
    Zhanjiang	city	CN		Zhanjiang
    Zhaoqing	city	CN		Zhaoqing
    Zhaotong	city	CN		Zhaotong
    Zhengzhou	city	CN		Zhengzhou
    Zhenjiang	city	CN		Zhenjiang
    Zhongshan	city	CN		Zhongshan
    Zhongwei	city	CN		Zhongwei
    Zhoukou	city	CN		Zhoukou
    Zhoushan	city	CN		Zhoushan
    Zhu Cheng City	city	CN		Zhu Cheng City
    Zhuhai	city	CN		Zhuhai
    Zhumadian	city	CN		Zhumadian
    Zhuzhou	city	CN		Zhuzhou
    Zibo	city	CN		Zibo
    Zigong	city	CN		Zigong
    Zimbabwe	country	ZW	Q954	Zimbabwe
    Zimbabwean	demonym	ZW	Q954	Zimbabwe
    Zimbabweans	demonym	ZW	Q954	Zimbabwe
    Ziyang	city	CN		Ziyang
    Zunyi	city	CN		Zunyi
    Álvaro Obregón	city	MX		Álvaro Obregón
    Åland Islands	country	AX	Q5689	Åland Islands
    Çankaya	city	TR		Çankaya
    Ürümqi	city	CN		Ürümqi
    Üsküdar	city	TR		Üsküdar
    Āsansol	city	IN		Āsansol
    Łodz	city	PL		Łódź
    Łódź	city	PL		Łódź
    Ōta	city	JP		Ōta
    """

  /// One sector a line: the CAMEO sector code and its nouns.
  static let agents: String = """
    AGR	agriculturalist agriculturist cattleman cattleperson cattlewoman cropper cultivator dairyman dairyperson dairywoman farmer fisher fisherman fisherperson fisherwoman granger herdsman herdsperson herdswoman husbandman husbandperson husbandwoman orchardist peasant rancher sharecropper sodbuster
    BUD	buddhist
    BUS	aerospace agrobusiness airline airway automaker bargainer boss business businessman businessperson businesswoman cabinetmaker carmaker ceo company conglomerate containership corporation employer enterpreneur entrepreneur exporter freighter industry investor jumbojet landlord manafacture manufacturer merchandiser merchant monger oiler producer steelmaker steelworker supertanker tanker trader tycoon waiter waitress
    CHR	anglican archbishop archdiocese archimandrite archpriest bishop christian diocese hierarch maronite prelate
    COP	constable deputy detective gendarmery lawman police policeman policeperson policewoman prison sheriff
    CRM	abductor arsonist assailant bandit blackmailer branokker brigand burglar carjacker cartel conman contrabandist convict counterfeiter criminal crook culprit cutpurse extortioner extortionist felon forger gang gangdom gangland gangster gaolbird gunrunner housebreaker jailbird kidnaper kidnapper killer larcener larcenist lawbreaker maffia mafia mafioso malefactor miscreant mobster mugger outlaw paedophile pedophile perpetrator pickpocket pilferer pirate rapist robber rumrunner rustler safebreaker safecracker shoplifter smuggler snatcher snitcher thief trafficker traffiker
    CVL	airliner athlete backpacker child children citizen civilian colonist community constituent customer elector electorate engineer excursionist girl hiker hunter immigrant infant jetliner landholder landowner migrant mob mother mourner native naturalized neighborhood neighbourhood noncombatant onlooker passenger population rabble repatriate resident scientist settlement settler shopkeeper sightseer taxpayers tenant tourer tourist townspeople townsperson traveler traveller victim victims village villager voter woman women
    EDU	academic academician college collegian conservatory dean economist educatee educator headmaster historian intellectual kindergarden kindergarten kindergartner lecturer preschool professor pupil scholar school schoolhouse schoolteacher sociologist student teacher university
    ELI	actor retired vip
    ENV	conservationist ecologist environmentalist
    GOV	administration ambassador authority autocrat bureaucracy bureaucrat cabinet chancellery chancellor consul consulate despot dictator diplomat embassy emissary emperor empress envoy firefighter fireman fireperson firewoman governance government governor junta king kingdom legate mayor ministry monarch politburo polity potentate praesidium premier president presidium prince regime regulator ruler secretariate sovereign tyrant undersecretary
    HIN	hindu kanidurgu sadhu
    HLH	anaesthesiologist anesthetist cardiologist caregiver caseworker dentist doc doctor gastroenterologist gynecologist hospital infirmary internist medic medico midwife nanny neurologist neurosurgeon nurse nursemaid oncologist opthamologist orthopedist pediatrician physician podiatrist psychiatrist sanatarium sanatorium sanitarium surgeon tinginist urologist
    JEW	cantor hasid hasidim hebrew jew jewish rabbi
    JUD	advocate attorney barrister chancery consistory conveyancer counsel counsellor counselor court judge judicatory judicature judiciary lawyer magistrate pleader procuratorate prosecutor stipendiary tribunal
    LAB	employee laborer worker
    LEG	assemblage assemblies chamber congress congressman congressperson congresswoman delegate lawgiver lawmaker legislator legislature parliament parliamentarian promulgator representatives senate senator
    MED	blog blogger columnist commentator correspondent editorialist filmaker gazette journalist magazine media newspaper newspaperman newspaperperson newspaperwoman newswriter publication publisher reporter spokesman spokesperson spokeswoman tabloid telecom television website writer
    MIL	admiral airman army artillery barracks battalion battleship battlewagon bomber brigaider captain carrier colonel commandant commander commando corporal corvette cruiser destroyer echelon ensign frigate garrison gendermarie generalissimo generals hmmwv humvee infantry jetfighter kfir lieutenant marines mig military naval navy paramilitary paratroops phalanx privateer regiment reservist seaman serviceman serviceperson servicewoman soldier soldiery sublieutenant troop warplane warship
    MUS	imam islamic islamist moslem mullah muslim sunni
    NGO	ngo
    OPP	activist campaigner crusader cyberdissidents defector demonstrator deserter detainee dissenter dissident exile mutineer objector picketer protester recreant reformer reformist rioter turncoat
    PPL	man men people persons
    PTY	politician
    RAD	extremist reactionaries
    REB	guerilla guerrilla insurgence insurgency insurgent insurrectionist looter pillager plunderer raider rebel rebellion revolt separatist uprising
    REF	expatriate refugee returnee
    REL	abbot believer clergy clergyman clergyperson clergywoman cleric mendicant missionary monastery monk pilgrim preacher priest religion unitarian worshiper worshipper
    SPY	intelligence muhabarat mukabarat mukhabarat operative spy
    UAF	combatant fighter gunman gunmen gunslinger hitman janjaweed jihadist jihadists marauder mercenary militant militia militiaman militiamen terrorist triggerman
    """

  /// Verb and PLOVER class, then verb, class and the objects with which the verb has it.
  static let verbs: String = """
    abandon	CONCEDE
    abate	COOPERATE
    abduct	ASSAULT
    abhor	ACCUSE
    abide	CONCEDE
    abort	SANCTION
    absolve	CONCEDE
    abstain	CONCEDE
    abuse	ASSAULT
    accede	CONCEDE
    accentuate	STATEMENT
    acclaim	SUPPORT
    accord	COOPERATE
    accuse	ACCUSE
    acknowledge	STATEMENT
    acquaint	CONSULT
    acquiesce	CONCEDE
    acquit	CONCEDE
    add	COOPERATE
    address	STATEMENT
    adjure	REQUEST
    administer	COOPERATE
    admire	SUPPORT
    admit	SUPPORT
    admonish	ACCUSE
    advertise	SUPPORT
    advertize	SUPPORT
    advise	REQUEST
    advocate	REQUEST
    affect	SUPPORT
    affirm	SUPPORT
    agitate	PROTEST
    agonise	PROTEST
    agonize	PROTEST
    agree	SUPPORT
    aid	COOPERATE
    aim	AGREE
    airlift	AID
    allay	STATEMENT
    allege	ACCUSE
    allocate	COOPERATE
    allot	COOPERATE
    allow	CONCEDE
    ally	SUPPORT
    altercate	ASSAULT
    amass	CONSULT
    ambush	ASSAULT
    ameliorate	COOPERATE
    amplify	COOPERATE
    analyse	ACCUSE
    annex	COERCE
    annihilate	ASSAULT
    announce	STATEMENT
    annoy	PROTEST
    anticipate	STATEMENT
    apologise	SUPPORT
    apologize	SUPPORT
    appeal	REQUEST
    appease	COOPERATE
    applaud	SUPPORT
    apply	REQUEST
    apportion	COOPERATE
    appreciate	SUPPORT
    apprehend	COERCE
    apprise	CONSULT
    apprize	CONSULT
    approach	CONSULT
    appropriate	COERCE
    approve	CONCEDE
    arbitrate	CONCEDE
    argue	ACCUSE
    arm	COOPERATE
    arouse	PROTEST
    arrest	COERCE
    arrive	CONSULT
    articulate	STATEMENT
    ascertain	ACCUSE
    ask	REQUEST
    assail	ASSAULT
    assassinate	ASSAULT
    assault	ASSAULT
    assemble	CONSULT
    assert	STATEMENT
    assess	STATEMENT
    assign	COOPERATE
    assist	COOPERATE
    associate	SUPPORT
    assuage	COOPERATE
    assure	AGREE
    attach	COOPERATE
    attack	ASSAULT
    attend	CONSULT
    attire	COOPERATE
    audit	ACCUSE
    augment	COOPERATE
    augur	STATEMENT
    auspicate	STATEMENT
    authorise	CONCEDE
    authorize	CONCEDE
    aver	ACCUSE
    avow	ACCUSE
    await	STATEMENT
    award	COOPERATE
    back	SUPPORT
    badger	PROTEST
    ban	COERCE
    banish	COERCE
    bankroll	COOPERATE
    bar	COERCE
    bargain	SUPPORT
    barter	SUPPORT
    battle	ASSAULT
    beat	ASSAULT
    beg	REQUEST
    behead	ASSAULT
    belittle	ACCUSE
    bemoan	ACCUSE
    bemock	STATEMENT
    benefit	COOPERATE
    bequeath	COOPERATE
    berate	ACCUSE
    besiege	COERCE
    best	ASSAULT
    bestow	COOPERATE
    betray	SANCTION
    better	COOPERATE
    bid	REQUEST
    bide	CONCEDE
    bill	COERCE
    bind	COOPERATE
    blacklist	SANCTION
    blackmail	COERCE
    blame	ACCUSE
    blaspheme	ACCUSE
    blast	ASSAULT
    blend	COOPERATE
    bless	SUPPORT
    blitz	ASSAULT
    block	COERCE
    blockade	COERCE
    blow	ASSAULT
    bludgeon	ASSAULT
    bomb	ASSAULT
    bombard	ASSAULT
    boost	COOPERATE
    bother	PROTEST
    bow	CONCEDE
    boycott	SANCTION
    brand	ACCUSE
    brave	CONSULT
    breach	REJECT
    break	ASSAULT
    broker	CONSULT
    bruise	ASSAULT
    bust	ASSAULT
    butcher	ASSAULT
    buy	COOPERATE
    cable	CONSULT
    cage	COERCE
    calculate	STATEMENT
    call	CONSULT
    campaign	REQUEST
    cane	ASSAULT
    capitulate	CONCEDE
    capture	COERCE
    castigate	ACCUSE
    catch	COERCE
    caution	THREATEN
    cede	CONCEDE
    celebrate	SUPPORT
    censor	COERCE
    censure	ACCUSE
    certify	AGREE
    chain	COOPERATE
    challenge	ACCUSE
    charge	ACCUSE
    chasten	ACCUSE
    chastise	ACCUSE
    check	ACCUSE
    cheer	SUPPORT
    chide	ACCUSE
    circle	ASSAULT
    circulate	STATEMENT
    cite	STATEMENT
    claim	ACCUSE
    clamor	REQUEST
    clamour	REQUEST
    clap	SUPPORT
    clarify	STATEMENT
    clash	ASSAULT
    clear	CONCEDE
    clobber	ASSAULT
    cluster	CONSULT
    coalesce	COOPERATE
    collaborate	SUPPORT
    comb	ACCUSE
    combat	ASSAULT
    combine	COOPERATE
    come	CONSULT
    comfort	STATEMENT
    command	COOPERATE
    commandeer	COERCE
    commemorate	SUPPORT
    commend	SUPPORT
    comment	STATEMENT
    communicate	CONSULT
    compel	COERCE
    compensate	ACCUSE
    compete	ACCUSE
    complain	ACCUSE
    compliment	SUPPORT
    comply	AGREE
    compound	COOPERATE
    compromise	CONCEDE
    concede	CONCEDE
    concern	STATEMENT
    concert	SUPPORT
    concession	CONCEDE
    conciliate	CONCEDE
    condemn	ACCUSE
    conduct	COOPERATE
    confer	CONSULT
    confess	SUPPORT
    confide	SUPPORT
    confine	COERCE
    confiscate	COERCE
    conflate	COOPERATE
    conflict	ASSAULT
    conform	SUPPORT
    confront	CONSULT
    conglomerate	CONSULT
    congratulate	SUPPORT
    congregate	CONSULT
    conjoin	CONSULT
    connect	COOPERATE
    consent	CONCEDE
    consider	CONSULT
    console	STATEMENT
    constellate	CONSULT
    constitute	COOPERATE
    constrain	COERCE
    consult	CONSULT
    contact	CONSULT
    contain	COERCE
    contaminate	ASSAULT
    contemplate	CONSULT
    contend	ACCUSE
    contest	ACCUSE
    contradict	ACCUSE
    contrast	ACCUSE
    contravene	ACCUSE
    contribute	AID
    control	COOPERATE
    convene	CONSULT
    converge	CONSULT
    converse	CONSULT
    convey	STATEMENT
    convict	COERCE
    cooperate	SUPPORT
    coordinate	SUPPORT
    copy	STATEMENT
    correlate	SUPPORT
    corrupt	ASSAULT
    counsel	REQUEST
    count	STATEMENT
    countenance	CONCEDE
    counter	ACCUSE
    counterbalance	ACCUSE
    countermine	SANCTION
    crack	ASSAULT
    crackdown	COERCE
    criminalise	COERCE
    criminalize	COERCE
    criticise	ACCUSE
    criticize	ACCUSE
    crucify	ACCUSE
    crusade	REQUEST
    crush	ASSAULT
    cry	ACCUSE
    curb	COERCE
    curse	ACCUSE
    damage	ASSAULT
    deal	SUPPORT
    debase	ACCUSE
    debate	CONSULT
    decapitate	ASSAULT
    decide	AGREE
    decimate	ASSAULT
    declare	STATEMENT
    declassify	CONCEDE
    decline	REJECT
    decree	REQUEST
    decriminalise	CONCEDE
    decriminalize	CONCEDE
    decry	ACCUSE
    deepen	COOPERATE
    defeat	ASSAULT
    defect	REJECT
    defend	AID
    defer	REJECT
    defile	ACCUSE
    define	STATEMENT
    defy	REJECT
    degrade	ACCUSE
    delay	REJECT
    deliberate	STATEMENT
    demand	REQUEST
    demolish	ASSAULT
    demonstrate	PROTEST
    denigrate	ACCUSE
    denounce	ACCUSE
    depart	CONSULT
    depict	STATEMENT
    deplore	ACCUSE
    deport	COERCE
    deride	ACCUSE
    describe	STATEMENT
    desire	REQUEST
    desolate	ASSAULT
    despair	ACCUSE
    despoil	ASSAULT
    destroy	ASSAULT
    detach	CONCEDE
    detail	STATEMENT
    detain	COERCE
    determine	AGREE
    detonate	ASSAULT
    devastate	ASSAULT
    dictate	COOPERATE
    die	ASSAULT
    differ	ACCUSE
    diffuse	STATEMENT
    dig	ACCUSE
    direct	COOPERATE
    disagree	ACCUSE
    disallow	COERCE
    disappoint	ACCUSE
    disapprove	ACCUSE
    disarm	ASSAULT
    disarray	SANCTION
    disassociate	SANCTION
    disband	SANCTION
    disclose	STATEMENT
    discomfit	PROTEST
    disconcert	PROTEST
    disconnect	CONCEDE
    discourage	ACCUSE
    discuss	CONSULT
    disengage	CONCEDE
    disentangle	CONCEDE
    disgrace	ACCUSE
    dishearten	ACCUSE
    dishonor	ASSAULT
    dishonour	ASSAULT
    dismay	ACCUSE
    dismiss	ACCUSE
    disorder	SANCTION
    disparage	ACCUSE
    dispense	STATEMENT
    disperse	STATEMENT
    dispute	ACCUSE
    disquiet	PROTEST
    disrupt	SANCTION
    disseminate	STATEMENT
    dissent	ACCUSE
    dissipate	STATEMENT
    distress	STATEMENT
    distribute	STATEMENT
    distrust	ACCUSE
    disturb	PROTEST
    divulge	SUPPORT
    dominate	ASSAULT
    donate	AID
    doubt	STATEMENT
    duel	ASSAULT
    dynamite	ASSAULT
    ease	COOPERATE
    echo	STATEMENT
    egress	CONSULT
    elicit	CONSULT
    elucidate	STATEMENT
    emancipate	CONCEDE
    embargo	COERCE
    embark	CONSULT
    embolden	SUPPORT
    emphasise	STATEMENT
    emphasize	STATEMENT
    empower	CONCEDE
    enable	CONCEDE
    enact	COOPERATE
    encircle	ASSAULT
    enclose	COERCE
    encounter	CONSULT
    encourage	SUPPORT
    endanger	THREATEN
    endeavor	AGREE
    endeavour	AGREE
    endorse	SUPPORT
    endow	COOPERATE
    enforce	COERCE
    engage	ASSAULT
    enhance	COOPERATE
    enjoin	COOPERATE
    enkindle	PROTEST
    enlarge	COOPERATE
    enlist	COOPERATE
    enliven	SUPPORT
    enroll	COOPERATE
    ensure	AGREE
    entreat	REQUEST
    entrust	COOPERATE
    enunciate	STATEMENT
    envisage	STATEMENT
    equip	COOPERATE
    eradicate	ASSAULT
    escalate	COOPERATE
    establish	COOPERATE
    esteem	SUPPORT
    estimate	STATEMENT
    evacuate	AID
    evict	COERCE
    exaggerate	COOPERATE
    exalt	SUPPORT
    examine	ACCUSE
    exchange	COOPERATE
    exclude	COERCE
    excogitate	CONSULT
    exculpate	CONCEDE
    exhort	REQUEST
    exile	COERCE
    exonerate	CONCEDE
    expand	COOPERATE
    expect	AGREE
    expediate	COOPERATE
    expel	COERCE
    explain	STATEMENT
    explicate	STATEMENT
    explode	ASSAULT
    explore	ACCUSE
    expose	SUPPORT
    expound	STATEMENT
    express	ACCUSE
    extol	SUPPORT
    extract	COERCE
    extradite	COOPERATE
    exuberate	SUPPORT
    exult	SUPPORT
    face	CONSULT
    facilitate	COOPERATE
    fail	REJECT
    fault	ACCUSE
    favor	SUPPORT
    favour	SUPPORT
    felicitate	SUPPORT
    fight	ASSAULT
    figure	STATEMENT
    fill	CONCEDE
    finance	COOPERATE
    fine	COERCE
    fire	ASSAULT
    flatten	ASSAULT
    flock	CONSULT
    flog	ASSAULT
    foray	ASSAULT
    forbid	COERCE
    force	COERCE
    forebode	STATEMENT
    foresee	STATEMENT
    foreshadow	STATEMENT
    forestall	REJECT
    foretell	STATEMENT
    forgave	SUPPORT
    forgive	SUPPORT
    forgiven	SUPPORT
    formalize	SUPPORT
    forswear	CONCEDE
    found	COOPERATE
    free	CONCEDE
    frustrate	STATEMENT
    fund	COOPERATE
    furnish	COOPERATE
    fuse	COOPERATE
    galvanize	SUPPORT
    garner	MOBILIZE
    gather	CONSULT
    gauge	STATEMENT
    gear	COOPERATE
    give	COOPERATE
    glorify	SUPPORT
    go	CONSULT
    govern	COOPERATE
    grab	COERCE
    grant	COOPERATE
    grapple	ASSAULT
    greet	SUPPORT
    grieve	ACCUSE
    grill	ACCUSE
    groom	AGREE
    guarantee	AGREE
    guard	AID
    haggle	SUPPORT
    hail	SUPPORT
    hammer	ASSAULT
    hamper	REJECT
    handle	COOPERATE
    hang	ASSAULT
    harass	PROTEST
    harm	ASSAULT
    harmonise	SUPPORT
    harmonize	SUPPORT
    harry	PROTEST
    hassle	PROTEST
    head	COOPERATE
    hear	CONSULT
    heighten	COOPERATE
    help	AID
    highlight	STATEMENT
    hijack	COERCE
    hinder	REJECT
    hint	REQUEST
    hit	ASSAULT
    hold	COERCE
    honor	SUPPORT
    honour	SUPPORT
    hope	REQUEST
    host	CONSULT
    huddle	CONSULT
    humble	ACCUSE
    humiliate	ACCUSE
    hurt	ASSAULT
    illegalise	COERCE
    illegalize	COERCE
    imitate	STATEMENT
    impact	SUPPORT
    impair	ASSAULT
    impart	STATEMENT
    impede	REJECT
    impel	COERCE
    implicate	ACCUSE
    implore	REQUEST
    import	COOPERATE
    impose	COERCE
    impress	STATEMENT
    imprison	COERCE
    improve	COOPERATE
    impugn	ACCUSE
    incarcerate	COERCE
    increase	COOPERATE
    indict	COERCE
    infest	COERCE
    inflict	COERCE
    influence	SUPPORT
    inform	STATEMENT
    inhabit	COERCE
    inhibit	REJECT
    injure	ASSAULT
    innovate	CONSULT
    insert	CONSULT
    insist	REQUEST
    inspect	ACCUSE
    inspire	SUPPORT
    institute	COOPERATE
    integrate	SUPPORT
    intend	AGREE
    intensify	COOPERATE
    interact	CONSULT
    intercede	CONCEDE
    interdict	COERCE
    interfere	AID
    intermediate	CONCEDE
    interrogate	ACCUSE
    intervene	AID
    introduce	CONSULT
    intrude	STATEMENT
    invade	COERCE
    invest	COOPERATE
    investigate	ACCUSE
    invigorate	SUPPORT
    invite	CONSULT
    involve	STATEMENT
    irk	PROTEST
    irritate	PROTEST
    issue	COOPERATE
    jail	COERCE
    jeer	ACCUSE
    join	CONSULT
    journey	CONSULT
    kick	ASSAULT
    kidnap	ASSAULT
    kill	ASSAULT
    lambaste	ACCUSE
    lament	ACCUSE
    lash	ASSAULT
    laud	SUPPORT
    lead	COOPERATE
    learn	CONSULT
    leave	CONSULT
    lecture	ACCUSE
    legalise	CONCEDE
    legalize	CONCEDE
    legislate	CONCEDE
    legitimise	SUPPORT
    legitimize	SUPPORT
    lend	COOPERATE
    levy	COERCE
    liberate	CONCEDE
    link	COOPERATE
    loan	COOPERATE
    loosen	CONCEDE
    loot	PROTEST
    magnify	COOPERATE
    malign	ACCUSE
    manage	COOPERATE
    mar	ASSAULT
    march	PROTEST
    marshal	MOBILIZE
    massacre	ASSAULT
    master	ASSAULT
    match	ASSAULT
    mean	AGREE
    measure	STATEMENT
    mediate	CONCEDE
    meditate	CONSULT
    meet	CONSULT
    mention	STATEMENT
    merge	COOPERATE
    mimic	STATEMENT
    mine	ACCUSE
    mistreat	ASSAULT
    mitigate	COOPERATE
    mobilise	MOBILIZE
    mobilize	MOBILIZE
    mock	ACCUSE
    moderate	COERCE
    monitor	ACCUSE
    mourn	ACCUSE
    mull	CONSULT
    murder	ASSAULT
    muse	CONSULT
    muster	MOBILIZE
    nab	COERCE
    narrate	STATEMENT
    nationalise	COERCE
    nationalize	COERCE
    necessitate	REQUEST
    need	REQUEST
    negotiate	CONCEDE
    note	STATEMENT
    notice	STATEMENT
    notify	CONSULT
    obey	CONCEDE
    object	REJECT
    obliterate	ASSAULT
    observe	STATEMENT
    obstruct	REJECT
    obtrude	STATEMENT
    occupy	COERCE
    offer	AGREE
    oppose	ACCUSE
    oppugn	ACCUSE
    orchestrate	SUPPORT
    ordain	STATEMENT
    order	REQUEST
    organise	SUPPORT
    organize	SUPPORT
    ostracise	COERCE
    ostracize	COERCE
    oust	COERCE
    outfit	COOPERATE
    outlaw	COERCE
    outline	STATEMENT
    overcome	ASSAULT
    overfly	MOBILIZE
    overpower	ASSAULT
    override	REJECT
    overrule	REJECT
    overrun	COERCE
    oversee	COOPERATE
    overshadow	ASSAULT
    overtake	ASSAULT
    overthrow	ASSAULT
    overturn	COERCE
    overwhelm	ASSAULT
    parade	MOBILIZE
    pardon	CONCEDE
    pass	CONCEDE
    patrol	MOBILIZE
    pay	COOPERATE
    pelt	ASSAULT
    penalize	COERCE
    permit	CONCEDE
    persuade	SUPPORT
    pester	PROTEST
    petition	REQUEST
    phone	CONSULT
    pillage	ASSAULT
    pillory	ACCUSE
    pinpoint	STATEMENT
    pirate	COERCE
    pit	ASSAULT
    plague	PROTEST
    plan	AGREE
    plead	REQUEST
    pledge	AGREE
    pluck	COERCE
    plunder	ASSAULT
    ponder	CONSULT
    portend	STATEMENT
    postpone	REJECT
    pound	ASSAULT
    praise	SUPPORT
    predict	STATEMENT
    prefer	SUPPORT
    prefigure	STATEMENT
    prepare	AGREE
    presage	STATEMENT
    prescribe	COOPERATE
    press	REQUEST
    pressure	COERCE
    prevent	REJECT
    prize	SUPPORT
    probe	ACCUSE
    proclaim	STATEMENT
    procrastinate	REJECT
    profess	SUPPORT
    proffer	AGREE
    prognosticate	STATEMENT
    prohibit	COERCE
    promise	AGREE
    promote	SUPPORT
    promulgate	CONSULT
    pronounce	STATEMENT
    propagate	STATEMENT
    propose	REQUEST
    proscribe	COERCE
    prosecute	COERCE
    protect	AID
    protest	PROTEST
    provide	COOPERATE
    provoke	PROTEST
    pry	STATEMENT
    pull	COERCE
    pummel	ASSAULT
    punctuate	STATEMENT
    punish	COERCE
    purchase	COOPERATE
    push	REQUEST
    quarrel	ASSAULT
    quell	COERCE
    quote	STATEMENT
    rag	PROTEST
    raid	ASSAULT
    rake	ACCUSE
    rally	MOBILIZE
    ram	ASSAULT
    rampage	ASSAULT
    ransack	ASSAULT
    rape	ASSAULT
    ratify	CONCEDE
    rationalize	STATEMENT
    ravage	ASSAULT
    ravish	ASSAULT
    raze	ASSAULT
    ready	AGREE
    rearrest	COERCE
    reason	CONSULT
    reassert	SUPPORT
    reassesment	STATEMENT
    reassure	SUPPORT
    reave	ASSAULT
    rebuff	ACCUSE
    rebuke	ACCUSE
    recapture	COERCE
    recede	CONCEDE
    recognise	SUPPORT
    recognize	SUPPORT
    recommend	REQUEST
    reconsider	CONSULT
    reconvene	CONSULT
    redouble	COOPERATE
    reexamine	ACCUSE
    refer	STATEMENT
    refute	STATEMENT
    regret	ACCUSE
    regulate	COOPERATE
    reimpose	COERCE
    reinforce	COERCE
    reinvite	CONSULT
    reiterate	STATEMENT
    rejoice	SUPPORT
    relate	COOPERATE
    relax	CONCEDE
    release	RETREAT
    relinquish	CONCEDE
    remark	STATEMENT
    remit	REJECT
    remonstrate	ACCUSE
    remove	COERCE
    render	COOPERATE
    renounce	ACCUSE
    repeat	STATEMENT
    repel	ASSAULT
    report	STATEMENT
    repress	COERCE
    reprimand	ACCUSE
    reproach	ACCUSE
    reprobate	ACCUSE
    repulse	ASSAULT
    request	REQUEST
    rescind	SANCTION
    rescue	AID
    research	ACCUSE
    resettle	CONCEDE
    reside	COERCE
    resign	CONCEDE
    resolve	CONCEDE
    respect	SUPPORT
    restate	STATEMENT
    restrain	COERCE
    restrict	COERCE
    resurrect	AGREE
    resuscitate	AGREE
    retaliate	ASSAULT
    retard	REJECT
    retell	STATEMENT
    retire	CONCEDE
    retract	CONCEDE
    retreat	CONCEDE
    reveal	SUPPORT
    revitalize	SUPPORT
    revive	AGREE
    revolutionise	COERCE
    revolutionize	COERCE
    reward	SUPPORT
    ridicule	ACCUSE
    ring	ASSAULT
    riot	PROTEST
    rip	ASSAULT
    risk	THREATEN
    rouse	SUPPORT
    ruin	ASSAULT
    rule	COOPERATE
    ruminate	CONSULT
    sabotage	SANCTION
    sadden	ACCUSE
    safeguard	AID
    salute	SUPPORT
    sanctify	SUPPORT
    satify	CONCEDE
    savage	ACCUSE
    saw	STATEMENT
    say	STATEMENT
    scan	ACCUSE
    scatter	STATEMENT
    scoff	ACCUSE
    scold	ACCUSE
    score	STATEMENT
    scorn	ACCUSE
    scrutinize	ACCUSE
    scuffle	ASSAULT
    search	ACCUSE
    secede	SANCTION
    see	STATEMENT
    seek	AGREE
    segregate	COERCE
    seize	COERCE
    sentence	COERCE
    serve	COOPERATE
    settle	CONCEDE
    shatter	ASSAULT
    shell	ASSAULT
    shelter	AID
    shelve	REJECT
    shield	AID
    shoot	ASSAULT
    shun	COERCE
    siege	ASSAULT
    signal	AGREE
    simplify	COOPERATE
    skim	ACCUSE
    skirmish	ASSAULT
    slander	ACCUSE
    slap	ASSAULT
    slaughter	ASSAULT
    slay	ASSAULT
    slight	ACCUSE
    smash	ASSAULT
    snatch	COERCE
    snipe	ASSAULT
    snub	ACCUSE
    solicit	REQUEST
    speak	STATEMENT
    speculate	CONSULT
    spoil	ASSAULT
    sponsor	COOPERATE
    spotlight	STATEMENT
    spread	STATEMENT
    spur	SUPPORT
    spurn	ACCUSE
    spy	ACCUSE
    stab	ASSAULT
    stabilise	AID
    stabilize	AID
    stall	REJECT
    state	STATEMENT
    steal	COERCE
    steer	COOPERATE
    stock	COOPERATE
    stone	ASSAULT
    storm	ASSAULT
    strangle	ASSAULT
    stress	STATEMENT
    strike	ASSAULT
    strive	AGREE
    struggle	ASSAULT
    study	ACCUSE
    stymie	REJECT
    subdue	COERCE
    subjugate	ASSAULT
    submit	CONCEDE
    subscribe	AGREE
    subvert	COERCE
    succumb	CONCEDE
    sue	COERCE
    suggest	REQUEST
    sum	STATEMENT
    summon	CONSULT
    supervise	COOPERATE
    supervize	COOPERATE
    supply	COOPERATE
    support	SUPPORT
    suppress	COERCE
    surmount	ASSAULT
    surrender	CONCEDE
    surround	ASSAULT
    suspect	ACCUSE
    swap	COOPERATE
    swear	ACCUSE
    sweep	ACCUSE
    synchronise	SUPPORT
    synchronize	SUPPORT
    table	REJECT
    take	COERCE
    talk	STATEMENT
    tally	STATEMENT
    target	ASSAULT
    tarnish	ASSAULT
    task	COOPERATE
    tax	COERCE
    tear	ASSAULT
    tease	CONCEDE
    telephone	CONSULT
    tell	STATEMENT
    tempt	SUPPORT
    tend	AID
    tender	COOPERATE
    terrorize	ASSAULT
    thank	SUPPORT
    think	CONSULT
    threaten	THREATEN
    thump	ASSAULT
    toast	SUPPORT
    tolerate	CONCEDE
    torch	ASSAULT
    torment	PROTEST
    torture	ASSAULT
    total	STATEMENT
    tour	CONSULT
    touring	CONSULT
    trade	COOPERATE
    train	AGREE
    travel	CONSULT
    trespass	STATEMENT
    triumph	SUPPORT
    unblock	CONCEDE
    underline	STATEMENT
    undermine	SANCTION
    underscore	STATEMENT
    underwrite	COOPERATE
    undo	CONCEDE
    unearth	ACCUSE
    unify	COOPERATE
    unionise	SUPPORT
    unionize	SUPPORT
    unite	CONSULT
    unloose	CONCEDE
    untie	CONCEDE
    unveil	SUPPORT
    upset	PROTEST
    usurp	COERCE
    utter	STATEMENT
    value	SUPPORT
    vandalise	ASSAULT
    vandalize	ASSAULT
    verbalise	STATEMENT
    verbalize	STATEMENT
    verify	CONCEDE
    veto	COERCE
    vex	PROTEST
    view	STATEMENT
    vindicate	CONCEDE
    visit	CONSULT
    vitiate	ASSAULT
    volunteer	AGREE
    vote	AGREE
    vouch	AGREE
    wail	ACCUSE
    waive	CONCEDE
    want	AGREE
    ward	AID
    warn	THREATEN
    watch	STATEMENT
    weep	ACCUSE
    weigh	CONSULT
    welcome	SUPPORT
    whine	ACCUSE
    whip	ASSAULT
    withdraw	CONCEDE
    withhold	COERCE
    witness	STATEMENT
    worried	STATEMENT
    worry	STATEMENT
    wound	ASSAULT
    wrangle	ACCUSE
    wrest	COERCE
    wrestle	ASSAULT
    yield	CONCEDE
    abandon	ASSAULT	armistice cease-fire ceasefire truce
    abandon	REQUEST	policy
    abandon	RETREAT	bastion blockhouse citadel fort headquarter outpost redoubt stronghold
    abandon	SANCTION	party role
    abolish	ASSAULT	armistice cease-fire ceasefire truce
    abolish	CONSULT	tour visit
    abolish	RETREAT	strike
    abolish	SANCTION	talk trip
    abort	ASSAULT	armistice cease-fire ceasefire truce
    abort	CONSULT	tour visit
    abort	RETREAT	strike
    abstain	RETREAT	violence
    accelerate	MOBILIZE	buildup deployment
    accept	AGREE	accord agreement arbitration conciliation exile expatriate formulation invitation mediation motion pact plan proffer proposal proposition refugee request suggestion treaty
    accept	AID	delivery loan
    accept	CONCEDE	deadline election refusal
    accept	COOPERATE	jurisdiction
    accept	STATEMENT	charge responsibility
    accomplish	CONCEDE	request
    accuse	COERCE	accused defendant suspect
    achieve	CONCEDE	request
    acknowledge	REJECT	refusal
    acknowledge	SUPPORT	force role
    acquaint	REQUEST	proposal
    activate	ASSAULT	attack
    add	SANCTION	sanction
    address	CONSULT	back summit
    adjure	REJECT	act
    adjure	SUPPORT	world
    adjure	THREATEN	sanction
    administer	CONSULT	back
    admit	ASSAULT	attack
    admit	COOPERATE	trade
    admit	STATEMENT	concern plot
    adopt	AGREE	accord agreement pact treaty
    adopt	CONCEDE	amendment bill
    adopt	SANCTION	blow
    adopt	SUPPORT	answer closure resolution result solution
    adopt	THREATEN	strategy
    advance	ASSAULT	across into
    advance	REQUEST	plan
    advise	ACCUSE	blacklist
    advise	SANCTION	travel
    agitate	STATEMENT	by
    agonise	STATEMENT	by
    agonize	STATEMENT	by
    agree	AGREE	accord agreement answer armistice cease-fire ceasefire closure deadline pact peace plan proposal resolution result solution trade treaty truce with
    agree	CONCEDE	election
    agree	RETREAT	inspection
    agree	SANCTION	sanction
    agree	STATEMENT	importance need
    agree	THREATEN	pressure
    aim	ASSAULT	50-caliber ak-47 ak-74 ammunition armament artillery b-52 bayonet bazooka bomb bomber cannon carbine dagger f-14 f-16 f-22 f-33 f-7mg firearm flamethrower frigate gun howitzer ied kalashnikov knife knive m14 m16 machete manpad mi-24vm/hind mig mig-21pfm mirage-2000 missile mrap pistol revolver rifle rocket rpg saber semiautomatic shotgun slingshot spear su-24 su-30mk switchblade sword uzi vbied weapon
    allocate	AID	aid
    allow	AGREE	investment
    allow	RETREAT	home
    altercate	THREATEN	warning
    amass	MOBILIZE	army battalion brigade infantrymen marine military navy paratrooper reserve servicemember servicemen soldier troop
    amplify	ACCUSE	barrage criticism
    amplify	ASSAULT	assault drive shell
    amplify	MOBILIZE	campaign measure search
    amplify	REQUEST	pressure
    amplify	RETREAT	withdrawal
    amplify	SUPPORT	effort friendship offensive
    amplify	THREATEN	attack battle belligerency combat defiance feud fight fighting hostilitie patrol rhetoric strife struggle war warfare warning
    announce	ACCUSE	analyse analysi enquiry examination inquiry investigation probe research
    announce	AGREE	agree aid assistance package plan pullout visit
    announce	AID	loan support
    announce	COERCE	arrest
    announce	CONCEDE	reform resignation restructuring
    announce	COOPERATE	deal
    announce	PROTEST	protest
    announce	REQUEST	motion proffer proposal proposition suggestion
    announce	RETREAT	armistice cease-fire ceasefire pardon release truce withdraw
    announce	SANCTION	restriction sanction
    announce	THREATEN	measure offensive retaliation
    annoy	STATEMENT	by
    appeal	ACCUSE	pressure
    appeal	RETREAT	acquittal
    appeal	SUPPORT	forgiveness
    appear	ASSAULT	50-caliber ak-47 ak-74 ammunition armament artillery b-52 bayonet bazooka bomb bomber cannon carbine dagger f-14 f-16 f-22 f-33 f-7mg firearm flamethrower frigate gun howitzer ied kalashnikov knife knive m14 m16 machete manpad mi-24vm/hind mig mig-21pfm mirage-2000 missile mrap pistol revolver rifle rocket rpg saber semiautomatic shotgun slingshot spear su-24 su-30mk switchblade sword uzi vbied weapon
    appear	COERCE	court
    appear	SUPPORT	favor
    applaud	ACCUSE	capture
    apply	SANCTION	sanction
    apply	THREATEN	court
    appoint	ACCUSE	committee
    appoint	AGREE	go-between intercessor intermediary intermediator mediator negotiator
    appoint	COOPERATE	minister
    appoint	SUPPORT	ambassador envoy
    apprise	ACCUSE	dissent
    approach	REQUEST	help
    approve	ACCUSE	dismissal
    approve	AGREE	accord agreement aid armistice cease-fire ceasefire contract credit decision deployment grant loan motion pact peace-keeper peace-keeping peacekeeper peacekeeping plan proffer proposal proposition relief sale suggestion talk tariff transfer treaty truce
    approve	AID	patrol statu
    approve	COERCE	ban
    approve	COOPERATE	cabinet candidacy extradition government
    approve	REQUEST	claim
    approve	RETREAT	evacuation
    approve	SUPPORT	deal request
    approve	THREATEN	action operation strike
    argue	REJECT	easing
    arrange	AGREE	armistice cease-fire ceasefire truce
    arrange	AID	return
    arrange	SANCTION	repatriation
    arrest	ASSAULT	demonstration demonstrator journalist protest protester
    arrive	AID	aid
    arrive	COOPERATE	exercise game
    ask	ACCUSE	apology
    ask	AGREE	amnesty
    assail	THREATEN	warning
    assault	COOPERATE	manoeuvre
    assault	THREATEN	warning
    assemble	AGREE	package
    assemble	MOBILIZE	presence
    assert	AGREE	support
    assess	ACCUSE	impact
    assign	AID	peace-keeper peace-keeping peacekeeper peacekeeping
    assist	SUPPORT	democracy
    attack	ACCUSE	accord accused agreement answer assault bitterly closure comment conference court critic criticism decision defendant demand election envoy failing for government law measure meet motion pact plan policy proffer proposal proposition resolution result ruling sanction solution suggestion suspect talk treaty veto visit
    attack	PROTEST	shop
    attack	THREATEN	warning
    attempt	ASSAULT	assassination
    attend	ASSAULT	battle belligerency combat feud fight fighting hostilitie strife struggle war warfare
    attend	CONCEDE	race
    attend	PROTEST	demonstration
    attend	RETREAT	base
    attend	SANCTION	talk
    attend	STATEMENT	ceremony commemoration funeral inauguration service
    augment	ACCUSE	barrage criticism
    augment	ASSAULT	assault drive shell
    augment	MOBILIZE	campaign measure search
    augment	REQUEST	pressure
    augment	RETREAT	withdrawal
    augment	SUPPORT	effort friendship offensive
    augment	THREATEN	attack battle belligerency combat defiance feud fight fighting hostilitie patrol rhetoric strife struggle war warfare warning
    avoid	AGREE	clash crisi
    award	AGREE	contract
    award	AID	billion grant million thousand
    award	SUPPORT	honor medal
    back	AGREE	call relief talk
    back	ASSAULT	aircraft airliner airplane airship b-52 bomber chopper dirigible drone f-14 f-16 f-22 f-33 f-7mg f/a-18 glider helicopter jet jetfighter jetliner jumbojet mi-24vm/hind mig mig-21pfm mirage-2000 plane rpv skyhook su-24 su-30mk turbojet warplane
    back	CONCEDE	down off
    back	COOPERATE	army battalion brigade infantrymen marine military navy paratrooper reserve servicemember servicemen soldier troop
    back	RETREAT	out
    back	THREATEN	sanction
    badger	STATEMENT	by
    ban	SANCTION	aid export import sale
    bankroll	CONCEDE	ransom
    bankroll	CONSULT	trip
    bankroll	RETREAT	compensation
    bankroll	STATEMENT	condolence farewell homage respect tribute
    base	SANCTION	diplomat
    battle	ACCUSE	criticism
    battle	COOPERATE	insurgent
    battle	THREATEN	warning
    begin	AGREE	mission trip
    begin	ASSAULT	attack
    begin	CONSULT	pilgrimage summit talk tour visit
    begin	COOPERATE	exercise
    begin	MOBILIZE	deployment
    believe	ACCUSE	kidnap responsible
    believe	STATEMENT	dangerou point
    believe	SUPPORT	friend
    benefit	AGREE	experience
    bid	REJECT	act
    bid	STATEMENT	farewell
    bid	SUPPORT	world
    bid	THREATEN	sanction
    blast	ACCUSE	agenda answer attitude blaming closure decision denial denying detail fact failure farcical for hosting imposing info information intelligence interference new nomination offensive outline power president program programme report resolution result schema scheme solution statement trying update
    blast	REJECT	proposal
    blast	STATEMENT	plan
    blitz	THREATEN	warning
    block	PROTEST	arrival auto automobile car convoy entrance lorry motorcar protest road sedan traffic truck van vehicle
    block	REJECT	extradition
    block	SANCTION	sale
    bludgeon	THREATEN	warning
    bomb	THREATEN	if
    boost	ACCUSE	barrage criticism
    boost	AGREE	bid link
    boost	AID	defence defense peace-keeper peace-keeping peacekeeper peacekeeping prospect spending
    boost	ASSAULT	assault drive shell
    boost	MOBILIZE	campaign firepower measure precaution presence protection safeguard search secureness security
    boost	REQUEST	pressure
    boost	RETREAT	withdrawal
    boost	STATEMENT	expectation
    boost	SUPPORT	effort friendship offensive
    boost	THREATEN	attack battle belligerency combat defiance feud fight fighting hostilitie patrol rhetoric strife struggle war warfare warning
    bother	STATEMENT	by
    boycott	PROTEST	debate election poll vote
    boycott	REJECT	conference event meeting process session summit
    brave	ACCUSE	battle belligerency combat feud fight fighting hostilitie strife struggle war warfare
    brave	AGREE	diplomacy
    brave	ASSAULT	arguing argument conflict contention contestation contravention controversy difference disagreement disputation dispute dissension dissidence quarrel
    breach	ASSAULT	armistice cease-fire ceasefire truce
    break	AGREE	deadlock
    break	REJECT	embargo
    break	SANCTION	relation
    break	STATEMENT	unlikely
    break	THREATEN	away off with
    brief	COOPERATE	operation
    broadcast	AGREE	agenda outline program programme schema scheme
    bruise	SANCTION	relation
    build	ACCUSE	analyse analysi enquiry examination inquiry investigation probe research tribunal
    build	AGREE	committee meeting
    build	AID	fund funding
    build	COERCE	zone
    build	COOPERATE	companie
    build	MOBILIZE	army barrier base battalion brigade force fortification infantrymen marine military navy paramilitary paratrooper reserve servicemember servicemen soldier troop
    burn	ASSAULT	borough church city community down home house metropoli mosque municipality office settlement town township village
    burn	PROTEST	effigy flag picture portrait
    burnt	ASSAULT	borough church city community metropoli mosque municipality office settlement town township village
    cage	ACCUSE	approval
    cage	REJECT	signature
    call	ACCUSE	action analyse analysi crackdown criminal devil dictator enquiry examination illegitimate inquiry investigation liar monkey probe research sacking torturer unjustified
    call	AGREE	initiative meeting talk
    call	MOBILIZE	army battalion brigade infantrymen marine military navy paratrooper reserve servicemember servicemen soldier
    call	REJECT	untrue
    call	REQUEST	aid answer armistice asylum borough cease-fire ceasefire cessation city closure community concession deadline deployment dialogue discussion election end entente for halt help increase independence measure metropoli municipality negotiation on peace peace-keeper peace-keeping peacekeeper peacekeeping precaution protection refuge renewal resignation resolution restraint result resumption safeguard sanctuary secureness security settlement shelter solution summit suspension tie town township troop truce upon village visit withdrawal
    call	SANCTION	off
    call	STATEMENT	congratulate keg partner session success troubling
    call	THREATEN	attack battle belligerency combat expulsion feud fight fighting hostilitie sanction strife strike struggle war warfare
    campaign	ACCUSE	against
    campaign	REJECT	act
    campaign	SUPPORT	world
    campaign	THREATEN	sanction
    cancel	AID	debt
    cancel	CONCEDE	rally requirement sentence
    cancel	REJECT	accord agreement pact treaty
    cancel	SANCTION	deal flight licence meeting order petition summit talk tour trip visa visit
    capture	ASSAULT	member tower
    carry	AID	advisor
    cast	AID	lifeline
    cast	ASSAULT	50-caliber acid ak-47 ak-74 ammunition armament artillery b-52 bayonet bazooka bomb bomber cannon carbine dagger f-14 f-16 f-22 f-33 f-7mg firearm firebomb firecracker flamethrower frigate grenade gun howitzer ied kalashnikov knife knive m14 m16 machete manpad mi-24vm/hind mig mig-21pfm mirage-2000 missile mrap pistol revolver rifle rocket rpg saber semiautomatic shotgun slingshot spear stone su-24 su-30mk switchblade sword uzi vbied weapon
    cast	CONCEDE	charge
    cast	REJECT	appeal
    cast	SANCTION	out
    cast	STATEMENT	ballot doubt vote
    cause	ACCUSE	losse
    cease	ASSAULT	armistice cease-fire ceasefire truce
    cease	CONSULT	tour visit
    cease	RETREAT	strike
    cease	SANCTION	talk trip
    celebrate	ACCUSE	demise ousting
    celebrate	STATEMENT	day festival independence mass newroz
    chain	PROTEST	themselve
    challenge	REJECT	embargo response sanction validity
    challenge	REQUEST	leadership
    change	SUPPORT	stand
    chant	ACCUSE	death
    chant	PROTEST	capital demonstration government slogan
    charge	COERCE	case
    cheer	ACCUSE	onslaught
    claim	ASSAULT	kidnapping
    claim	REQUEST	damage
    claim	STATEMENT	attack bombing killing massacre responsibility success victory
    clamor	REJECT	act
    clamor	SUPPORT	world
    clamor	THREATEN	sanction
    clamour	REJECT	act
    clamour	SUPPORT	world
    clamour	THREATEN	sanction
    clamp	COERCE	curfew down
    clash	ACCUSE	effort imprisonment meeting official
    clash	REJECT	plan
    clash	STATEMENT	summit
    clash	THREATEN	warning
    cleanse	ASSAULT	area borough city community metropoli municipality settlement town township village
    clear	COERCE	borough city community metropoli municipality settlement town township village
    clinch	COOPERATE	deal
    clinch	SUPPORT	accord agreement pact treaty
    clobber	THREATEN	warning
    close	ASSAULT	armistice cease-fire ceasefire truce
    close	COERCE	access airport airspace border center centre detail fact highway info information intelligence line link new radio road route school shop station television theater university update
    close	CONSULT	tour visit
    close	RETREAT	strike
    close	SANCTION	base camp consulate crossing embassie embassy office talk trip
    close	STATEMENT	warning
    collapse	SANCTION	arguing argument conflict contention contestation contravention controversy difference disagreement disputation dispute dissension dissidence quarrel
    collect	ACCUSE	document
    comb	MOBILIZE	area
    combat	AID	locust
    combat	THREATEN	warning
    command	CONSULT	back
    commemorate	STATEMENT	anniversary
    commence	ASSAULT	attack
    commit	ACCUSE	search
    commit	AGREE	cooperation
    commit	ASSAULT	abuse attack crime felony incursion infraction infringement law-breaking misconduct misdemeanor misdemeanour offence offense raid strike transgression violation wrongdoing
    commit	COOPERATE	maneuver operation
    complain	SUPPORT	decision
    complete	AGREE	coordination
    complete	CONCEDE	evacuation
    complete	CONSULT	talk visit
    complete	RETREAT	pullout withdrawal
    compose	AID	debt loan
    compound	ACCUSE	barrage criticism
    compound	ASSAULT	assault drive shell
    compound	MOBILIZE	campaign measure search
    compound	REQUEST	pressure
    compound	RETREAT	withdrawal
    compound	SUPPORT	effort friendship offensive
    compound	THREATEN	attack battle belligerency combat defiance feud fight fighting hostilitie patrol rhetoric strife struggle war warfare warning
    conceive	ACCUSE	analyse analysi enquiry examination inquiry investigation probe research tribunal
    conceive	AGREE	committee meeting
    conceive	AID	fund funding
    conceive	COERCE	zone
    conceive	COOPERATE	companie
    conceive	MOBILIZE	army base battalion brigade infantrymen marine military navy paramilitary paratrooper reserve servicemember servicemen soldier troop
    conclude	AGREE	deal
    conclude	CONSULT	talk visit
    conclude	SUPPORT	accord agreement pact treaty
    concoct	ACCUSE	analyse analysi enquiry examination inquiry investigation probe research tribunal
    concoct	AGREE	committee meeting
    concoct	AID	fund funding
    concoct	COERCE	zone
    concoct	COOPERATE	companie
    concoct	MOBILIZE	army base battalion brigade infantrymen marine military navy paramilitary paratrooper reserve servicemember servicemen soldier troop
    condemn	COERCE	confinement custody detainment detention jail penitentiary prison
    condemn	STATEMENT	attack
    condemn	SUPPORT	unfair
    conduct	ACCUSE	study
    conduct	ASSAULT	operation
    conduct	CONSULT	back
    conduct	MOBILIZE	game
    confine	ACCUSE	approval
    confine	REJECT	signature
    confirm	ACCUSE	charge
    confirm	AID	50-caliber ak-47 ak-74 ammunition armament artillery b-52 bayonet bazooka bomb bomber cannon carbine dagger f-14 f-16 f-22 f-33 f-7mg firearm flamethrower frigate gun howitzer ied kalashnikov knife knive m14 m16 machete manpad mi-24vm/hind mig mig-21pfm mirage-2000 missile mrap pistol revolver rifle rocket rpg saber semiautomatic shotgun slingshot spear su-24 su-30mk switchblade sword uzi vbied weapon
    confirm	COERCE	arrest
    confirm	SANCTION	boycott
    confirm	STATEMENT	allegation dismissal fire prison
    confirm	SUPPORT	commitment support
    conflict	THREATEN	warning
    confront	ACCUSE	battle belligerency combat feud fight fighting hostilitie strife struggle war warfare
    confront	AGREE	diplomacy
    confront	ASSAULT	arguing argument conflict contention contestation contravention controversy difference disagreement disputation dispute dissension dissidence quarrel
    confront	THREATEN	agression
    consider	AGREE	aid alliance asisstance service
    consider	STATEMENT	accord agenda agreement answer appeal building closure compromise deployment game mission motion outline pact plan proffer program programme proposal proposition regulation request resolution response result sanction schema scheme solution suggestion threat treaty unreliable urgent
    consider	THREATEN	against airstrike army battalion brigade embargo imposing infantrymen marine military navy occupation paratrooper raid reserve servicemember servicemen soldier strike troop
    conspire	THREATEN	against
    construct	ACCUSE	analyse analysi enquiry examination inquiry investigation probe research tribunal
    construct	AGREE	committee meeting trade
    construct	AID	fund funding
    construct	COERCE	zone
    construct	COOPERATE	companie
    construct	MOBILIZE	army base battalion brigade infantrymen marine military navy paramilitary paratrooper reserve servicemember servicemen soldier troop
    contact	ACCUSE	battle belligerency combat feud fight fighting hostilitie strife struggle war warfare
    contact	AGREE	diplomacy
    contact	ASSAULT	arguing argument conflict contention contestation contravention controversy difference disagreement disputation dispute dissension dissidence quarrel
    contact	REQUEST	help
    contain	ACCUSE	approval
    contain	REJECT	signature
    contaminate	SANCTION	relation
    continue	AID	supply
    continue	ASSAULT	action attack bombardment hitting offensive operation
    continue	COERCE	crackdown
    continue	CONSULT	arbitration conciliation mediation talk talking
    continue	COOPERATE	effort
    continue	MOBILIZE	buildup
    continue	PROTEST	uprising
    continue	REJECT	siege
    continue	SANCTION	embargo
    contribute	REJECT	peace-keeper peace-keeping peacekeeper
    contribute	STATEMENT	precaution protection safeguard secureness security
    contrive	THREATEN	against
    control	COERCE	land
    control	CONSULT	back
    convey	CONSULT	message
    cooperate	ACCUSE	against
    cooperate	AGREE	custom tariff
    cooperate	COOPERATE	analyse analysi enquiry examination inquiry investigation probe research
    coordinate	COOPERATE	effort search
    corrupt	SANCTION	relation
    count	REQUEST	on
    crack	SANCTION	relation
    create	ACCUSE	analyse analysi enquiry examination inquiry investigation probe research tribunal
    create	AGREE	committee meeting
    create	AID	fund funding
    create	COERCE	zone
    create	COOPERATE	companie
    create	MOBILIZE	army base battalion brigade infantrymen marine military navy paramilitary paratrooper reserve servicemember servicemen soldier troop
    create	REQUEST	movement
    criticize	SUPPORT	dissolution
    cross	ASSAULT	pursuit
    crusade	REJECT	act
    crusade	SUPPORT	world
    crusade	THREATEN	sanction
    curb	SANCTION	influence link
    cut	AGREE	deal
    cut	ASSAULT	down
    cut	CONCEDE	sentence tape
    cut	RETREAT	force
    cut	SANCTION	aid assistance cooperation loan peace-keeper peace-keeping peacekeeper peacekeeping relation staff supplie tie tour visit
    dally	REJECT	ball
    damage	SANCTION	relation
    deal	STATEMENT	blow
    decide	CONCEDE	deploying
    decide	REJECT	against
    decide	SANCTION	attending bar limit
    decide	STATEMENT	motion proffer proposal proposition suggestion suspend
    declare	ACCUSE	adversary apostate challenger contender enemy foe opponent opposition resistance rival unjust
    declare	AGREE	willing
    declare	COERCE	closed curfew
    declare	COOPERATE	decision
    declare	REJECT	accord agreement pact treaty
    declare	REQUEST	independence state
    declare	RETREAT	armistice cease-fire ceasefire truce
    declare	SUPPORT	support winner
    decline	SANCTION	link
    decline	STATEMENT	involvement responsibility
    decree	AGREE	allow
    decree	CONCEDE	democracy
    decree	STATEMENT	mourning
    deepen	ACCUSE	barrage criticism
    deepen	ASSAULT	assault drive shell
    deepen	MOBILIZE	campaign measure search
    deepen	REQUEST	pressure
    deepen	RETREAT	withdrawal
    deepen	SUPPORT	effort friendship offensive
    deepen	THREATEN	attack battle belligerency combat defiance feud fight fighting hostilitie patrol rhetoric strife struggle war warfare warning
    defeat	REJECT	challenge motion proffer proposal proposition suggestion
    defend	ACCUSE	crackdown killing
    defend	MOBILIZE	borough city community metropoli municipality protest settlement town township village
    defend	REJECT	boycott
    defend	REQUEST	tax
    defend	STATEMENT	battle belligerency combat feud fight fighting hostilitie strife struggle war warfare
    defend	SUPPORT	accusation ban comment criticism decision destruction from meeting plan raid right
    defy	STATEMENT	criticism
    delay	SANCTION	accord agreement aid handover pact summit talk treaty visit vote
    delay	STATEMENT	response
    deliver	ACCUSE	attack insult jab rebuff rebuke
    deliver	AID	aid aircraft airliner airplane airship aliment army b-52 battalion bomber brigade chopper commissariat dirigible drone f-14 f-16 f-22 f-33 f-7mg f/a-18 food foodstuff gift glider grocery helicopter infantrymen jet jetfighter jetliner jumbojet marine mi-24vm/hind mig mig-21pfm military mirage-2000 navy nourishment nutrient nutriment nutrition paratrooper plane provision reserve rpv servicemember servicemen skyhook soldier su-24 su-30mk sustenance troop turbojet warplane water
    deliver	ASSAULT	strike
    deliver	PROTEST	protest
    deliver	REJECT	blow
    deliver	REQUEST	appeal petition plea proposal
    deliver	STATEMENT	address letter message report
    deliver	SUPPORT	endorsement
    deliver	THREATEN	warning
    demand	ASSAULT	ransom
    demand	COERCE	confinement custody detainment detention jail penalty penitentiary prison
    demand	PROTEST	rally
    demand	REJECT	act
    demand	SUPPORT	world
    demand	THREATEN	boycott sanction
    demonstrate	AID	agenda outline program programme schema scheme
    demonstrate	SUPPORT	release solidarity support
    denounce	STATEMENT	accusation
    denounce	SUPPORT	confinement custody detainment detention jail kidnapping penitentiary prison sanction
    deny	REJECT	arbitration capture coalition concession conciliation contact contract cooperation disarmament intervention mediation motive permit right talk withdrawal
    deny	SANCTION	entry
    deny	STATEMENT	accusation activity attack charge connection effort involvement link meeting plot presence report responsibility role rumour statement
    depart	ASSAULT	battle belligerency combat feud fight fighting hostilitie strife struggle war warfare
    depart	CONCEDE	race
    depart	RETREAT	base
    depart	SANCTION	talk
    deploy	AGREE	peace-keeper peace-keeping peacekeeper peacekeeping
    deploy	AID	advisor army battalion brigade infantrymen liaison marine military navy paratrooper reserve servicemember servicemen soldier troop
    deploy	COERCE	inside
    deploy	MOBILIZE	arm fear guard militia police
    describe	ACCUSE	detriment disaster lawless mistake
    design	ACCUSE	analyse analysi enquiry examination inquiry investigation probe research tribunal
    design	AGREE	committee meeting
    design	AID	fund funding
    design	COERCE	zone
    design	COOPERATE	companie
    design	MOBILIZE	army base battalion brigade infantrymen marine military navy paramilitary paratrooper reserve servicemember servicemen soldier troop
    desire	STATEMENT	for
    desist	ASSAULT	armistice cease-fire ceasefire truce
    desist	CONSULT	tour visit
    desist	RETREAT	strike
    desist	SANCTION	talk trip
    despatch	MOBILIZE	personnel
    destroy	PROTEST	outside
    detach	RETREAT	50-caliber ak-47 ak-74 ammunition armament artillery b-52 bayonet bazooka bomb bomber cannon carbine dagger f-14 f-16 f-22 f-33 f-7mg firearm flamethrower frigate gun howitzer ied kalashnikov knife knive m14 m16 machete manpad mi-24vm/hind mig mig-21pfm mirage-2000 missile mrap pistol revolver rifle rocket rpg saber semiautomatic shotgun slingshot spear su-24 su-30mk switchblade sword uzi vbied weapon
    detain	ACCUSE	approval
    detain	PROTEST	protest
    detain	REJECT	signature
    detect	COERCE	guilty
    detect	CONCEDE	attestation evidence ground proof
    detect	STATEMENT	resentful
    develop	SUPPORT	relation
    devise	ACCUSE	analyse analysi enquiry examination inquiry investigation probe research tribunal
    devise	AGREE	committee meeting
    devise	AID	fund funding
    devise	COERCE	zone
    devise	COOPERATE	companie
    devise	MOBILIZE	army base battalion brigade infantrymen marine military navy paramilitary paratrooper reserve servicemember servicemen soldier troop
    dictate	AGREE	guideline
    dictate	CONSULT	back
    die	PROTEST	strike
    dip	AID	food
    direct	CONSULT	back
    disagree	SANCTION	armistice cease-fire ceasefire truce
    disarm	CONCEDE	militant
    discomfit	STATEMENT	by
    disconcert	STATEMENT	by
    disconnect	RETREAT	50-caliber ak-47 ak-74 ammunition armament artillery b-52 bayonet bazooka bomb bomber cannon carbine dagger f-14 f-16 f-22 f-33 f-7mg firearm flamethrower frigate gun howitzer ied kalashnikov knife knive m14 m16 machete manpad mi-24vm/hind mig mig-21pfm mirage-2000 missile mrap pistol revolver rifle rocket rpg saber semiautomatic shotgun slingshot spear su-24 su-30mk switchblade sword uzi vbied weapon
    discontinue	ASSAULT	armistice cease-fire ceasefire truce
    discontinue	CONSULT	tour visit
    discontinue	RETREAT	strike
    discontinue	SANCTION	talk trip
    discount	STATEMENT	allegation
    discover	COERCE	guilty
    discover	CONCEDE	attestation evidence ground proof
    discover	STATEMENT	resentful
    discuss	AGREE	cooperation election investment
    discuss	COOPERATE	aid
    discuss	STATEMENT	decision reshuffling
    disengage	RETREAT	50-caliber ak-47 ak-74 ammunition armament artillery b-52 bayonet bazooka bomb bomber cannon carbine dagger f-14 f-16 f-22 f-33 f-7mg firearm flamethrower frigate gun howitzer ied kalashnikov knife knive m14 m16 machete manpad mi-24vm/hind mig mig-21pfm mirage-2000 missile mrap pistol revolver rifle rocket rpg saber semiautomatic shotgun slingshot spear su-24 su-30mk switchblade sword troop uzi vbied weapon
    dismantle	RETREAT	borough city community metropoli municipality settlement town township village
    dismiss	CONCEDE	case
    dismiss	REJECT	motion order proffer proposal proposition suggestion
    dismiss	STATEMENT	accusation allegation assertion charge claim report speculation
    disperse	ASSAULT	protest
    disperse	COERCE	demonstration
    display	STATEMENT	scepticism
    dispute	REJECT	report
    disquiet	STATEMENT	by
    disrupt	PROTEST	speech
    distance	ACCUSE	from
    distance	REJECT	blame motion proffer proposal proposition suggestion
    distance	STATEMENT	remark
    distribute	AID	aliment commissariat food foodstuff grocery nourishment nutrient nutriment nutrition provision supplie sustenance
    distribute	SUPPORT	propaganda
    disturb	STATEMENT	attack by
    dive	AID	food
    divide	REJECT	policy
    draft	MOBILIZE	police reinforcement
    draft	STATEMENT	accord agreement bill constitution guideline pact plan stance treaty
    draw	ASSAULT	fire
    draw	STATEMENT	statement
    drive	ASSAULT	of
    drop	AID	food
    drop	ASSAULT	50-caliber ak-47 ak-74 ammunition armament artillery b-52 bayonet bazooka bomb bomber cannon carbine dagger f-14 f-16 f-22 f-33 f-7mg firearm flamethrower frigate gun howitzer ied kalashnikov knife knive m14 m16 machete manpad mi-24vm/hind mig mig-21pfm mirage-2000 missile mrap pistol revolver rifle rocket rpg saber semiautomatic shotgun slingshot spear su-24 su-30mk switchblade sword uzi vbied weapon
    drop	CONCEDE	analyse analysi case charge enquiry examination inquiry investigation objection probe research warning warrant
    drop	REJECT	plan
    drop	REQUEST	propaganda
    drop	STATEMENT	support
    drop	THREATEN	flier
    duel	THREATEN	warning
    ease	CONCEDE	curfew restriction
    ease	RETREAT	attack rocket sanction
    egress	ASSAULT	battle belligerency combat feud fight fighting hostilitie strife struggle war warfare
    egress	CONCEDE	race
    egress	RETREAT	base
    egress	SANCTION	talk
    elect	SUPPORT	head
    eliminate	CONCEDE	restriction
    embark	AGREE	initiative
    embark	ASSAULT	battle belligerency combat feud fight fighting hostilitie strife struggle war warfare
    embark	CONCEDE	race
    embark	REJECT	offensive
    embark	RETREAT	base
    embark	SANCTION	talk
    embrace	SUPPORT	partner relationship
    embroil	REJECT	arguing argument conflict contention contestation contravention controversy difference disagreement disputation dispute dissension dissidence quarrel
    emerge	CONSULT	go-between intercessor intermediary intermediator mediator meeting negotiator
    enclose	ACCUSE	approval
    enclose	REJECT	signature
    encounter	ACCUSE	battle belligerency combat feud fight fighting hostilitie strife struggle war warfare
    encounter	AGREE	diplomacy
    encounter	ASSAULT	arguing argument conflict contention contestation contravention controversy difference disagreement disputation dispute dissension dissidence quarrel
    encounter	STATEMENT	reluctance
    encourage	REQUEST	discussion investment
    encourage	STATEMENT	mudsling progress
    encourage	THREATEN	slaughter
    end	ASSAULT	armistice cease-fire ceasefire truce
    end	CONSULT	meeting tour visit
    end	RETREAT	battle belligerency blockade combat feud fight fighting gunfire hostilitie strife strike struggle war warfare
    end	SANCTION	talk trip
    enforce	PROTEST	strike
    enforce	REQUEST	armistice cease-fire ceasefire truce ultimatum
    enforce	SANCTION	ban sanction
    engage	CONSULT	dialogue discussion negotiation
    engage	COOPERATE	effort trade
    engage	RETREAT	withdrawal
    engage	SUPPORT	diplomacy
    engineer	ACCUSE	analyse analysi enquiry examination inquiry investigation probe research tribunal
    engineer	AGREE	committee meeting
    engineer	AID	fund funding
    engineer	COERCE	zone
    engineer	COOPERATE	companie
    engineer	MOBILIZE	army base battalion brigade infantrymen marine military navy paramilitary paratrooper reserve servicemember servicemen soldier troop
    enhance	ACCUSE	barrage criticism
    enhance	ASSAULT	assault drive shell
    enhance	MOBILIZE	campaign measure search
    enhance	REQUEST	pressure
    enhance	RETREAT	withdrawal
    enhance	SUPPORT	effort friendship offensive
    enhance	THREATEN	attack battle belligerency combat defiance feud fight fighting hostilitie patrol rhetoric strife struggle war warfare warning
    enjoin	CONSULT	back
    enjoy	AGREE	tie
    enlarge	ACCUSE	barrage criticism
    enlarge	ASSAULT	assault drive shell
    enlarge	MOBILIZE	campaign measure search
    enlarge	REQUEST	pressure
    enlarge	RETREAT	withdrawal
    enlarge	SUPPORT	effort friendship offensive
    enlarge	THREATEN	attack battle belligerency combat defiance feud fight fighting hostilitie patrol rhetoric strife struggle war warfare warning
    enter	AGREE	dialogue discussion negotiation
    enter	CONSULT	talk
    enter	REJECT	zone
    enter	SUPPORT	accord agreement pact treaty
    entreat	REJECT	act
    entreat	SUPPORT	world
    entreat	THREATEN	sanction
    erect	ACCUSE	analyse analysi enquiry examination inquiry investigation probe research tribunal
    erect	AGREE	committee meeting
    erect	AID	fund funding shelter
    erect	COERCE	zone
    erect	COOPERATE	companie
    erect	MOBILIZE	army base battalion brigade infantrymen marine military navy paramilitary paratrooper reserve servicemember servicemen soldier troop
    erect	SANCTION	barrier
    escalate	ACCUSE	barrage criticism
    escalate	ASSAULT	assault drive shell
    escalate	MOBILIZE	campaign measure search
    escalate	REQUEST	pressure
    escalate	RETREAT	withdrawal
    escalate	SUPPORT	effort friendship offensive
    escalate	THREATEN	attack battle belligerency combat defiance feud fight fighting hostilitie patrol rhetoric strife struggle war warfare warning
    establish	AGREE	fund link
    establish	CONSULT	contact dialogue discussion negotiation
    establish	MOBILIZE	outpost
    establish	SUPPORT	relation representation tie
    evacuate	RETREAT	position
    evacuate	SANCTION	camp citizen citizenry civilian embassy folk follower masse national people poor populace population public rich staff subject voter wealthy
    evade	STATEMENT	question
    exaggerate	ACCUSE	barrage criticism
    exaggerate	ASSAULT	assault drive shell
    exaggerate	MOBILIZE	campaign measure search
    exaggerate	REQUEST	pressure
    exaggerate	RETREAT	withdrawal
    exaggerate	SUPPORT	effort friendship offensive
    exaggerate	THREATEN	attack battle belligerency combat defiance feud fight fighting hostilitie patrol rhetoric strife struggle war warfare warning
    exchange	ACCUSE	accusation word
    exchange	AGREE	pledge
    exchange	ASSAULT	attack fire gunfire mortar shot
    exchange	CONSULT	idea lunch message view
    exchange	RETREAT	prisoner
    exchange	SUPPORT	ambassador
    exclude	REJECT	summit
    exclude	SANCTION	from
    exercise	AGREE	countrie
    exercise	COOPERATE	army battalion brigade infantrymen marine military navy paratrooper reserve servicemember servicemen soldier troop
    exercise	MOBILIZE	deployment
    exhort	REJECT	act
    exhort	SUPPORT	world
    exhort	THREATEN	sanction
    expand	ACCUSE	analyse analysi barrage criticism enquiry examination inquiry investigation probe research
    expand	ASSAULT	assault drive shell
    expand	COERCE	crackdown
    expand	MOBILIZE	campaign measure search
    expand	REQUEST	pressure
    expand	RETREAT	withdrawal
    expand	SUPPORT	cooperation effort friendship offensive
    expand	THREATEN	attack battle belligerency combat defiance feud fight fighting hostilitie patrol rhetoric strife struggle war warfare warning
    expect	STATEMENT	accord agreement arguing argument conflict contention contestation contravention controversy dialogue difference disagreement discussion disputation dispute dissension dissidence negotiation pact quarrel treaty
    expedite	AID	shipment
    expel	ASSAULT	protester
    expel	SANCTION	cooperating diplomat officer
    explode	ACCUSE	fury
    export	AID	50-caliber ak-47 ak-74 ammunition armament artillery b-52 bayonet bazooka bomb bomber cannon carbine dagger f-14 f-16 f-22 f-33 f-7mg firearm flamethrower frigate gun howitzer ied kalashnikov knife knive m14 m16 machete manpad mi-24vm/hind mig mig-21pfm mirage-2000 missile mrap pistol revolver rifle rocket rpg saber semiautomatic shotgun slingshot spear su-24 su-30mk switchblade sword uzi vbied weapon
    export	COOPERATE	to
    express	REQUEST	wish
    express	STATEMENT	alarm anxiety appreciation apprehension caution concern condolence confidence determination dismay distress distrust doubt exasperation fear grief hope horror hostility impatience misgiving optimism outrage pessimism pleasure readiness regret relief reservation sadness shock skepticism sorrow surprise sympathie sympathy wariness willingness
    express	SUPPORT	backing delight gratitude satisfaction solidarity understanding
    extend	AGREE	contract
    extend	AID	aid assistance hand loan peacekeeping presence
    extend	COERCE	ban confinement control custody detainment detention jail penitentiary prison
    extend	CONCEDE	armistice cease-fire ceasefire truce
    extend	REQUEST	invitation mandate
    extend	SANCTION	answer closure resolution result sanction solution
    extend	STATEMENT	condolence
    extend	SUPPORT	amnesty branch congratulation support thank
    face	ACCUSE	battle belligerency combat feud fight fighting hostilitie strife struggle war warfare
    face	AGREE	diplomacy
    face	ASSAULT	arguing argument conflict contention contestation contravention controversy difference disagreement disputation dispute dissension dissidence quarrel
    face	STATEMENT	coup problem
    fail	SANCTION	meeting
    fashion	ACCUSE	analyse analysi enquiry examination inquiry investigation probe research tribunal
    fashion	AGREE	committee meeting
    fashion	AID	fund funding
    fashion	COERCE	zone
    fashion	COOPERATE	companie
    fashion	MOBILIZE	army base battalion brigade infantrymen marine military navy paramilitary paratrooper reserve servicemember servicemen soldier troop
    favor	ACCUSE	extradition
    favor	AGREE	accord admission agreement deal dialogue discussion negotiation pact relation talk treaty
    favor	REQUEST	evacuation
    favor	STATEMENT	victory
    fiddle	REJECT	ball
    fight	ACCUSE	ban
    fight	COOPERATE	alongside
    fight	REQUEST	statehood
    fight	THREATEN	warning
    file	ACCUSE	complaint lawsuit suit
    file	REQUEST	appeal
    finalize	CONSULT	talk visit
    finance	AID	aid attack
    finance	CONCEDE	ransom
    finance	CONSULT	trip
    finance	RETREAT	compensation
    finance	STATEMENT	condolence farewell homage respect tribute
    find	AGREE	answer closure resolution result solution
    find	ASSAULT	dead
    find	COERCE	guilty
    find	CONCEDE	attestation evidence ground innocent proof
    find	STATEMENT	resentful
    finish	CONSULT	talk visit
    fire	ACCUSE	broadside off
    fire	SANCTION	worker
    fly	AID	aliment commissariat food foodstuff grocery nourishment nutrient nutriment nutrition provision supplie sustenance tonne treatment
    fly	MOBILIZE	into
    fly	THREATEN	mission
    foil	ASSAULT	attempt
    foil	REJECT	bid
    force	REQUEST	change compliance decision
    force	SANCTION	exile expatriate out refugee
    forge	ACCUSE	analyse analysi enquiry examination inquiry investigation probe research tribunal
    forge	AGREE	committee contact meeting
    forge	AID	fund funding
    forge	COERCE	zone
    forge	COOPERATE	companie
    forge	MOBILIZE	army base battalion brigade infantrymen marine military navy paramilitary paratrooper reserve servicemember servicemen soldier troop
    forge	SUPPORT	alliance tie
    forgive	AID	debt
    form	ACCUSE	analyse analysi enquiry examination inquiry investigation probe research tribunal
    form	AGREE	committee cooperation meeting
    form	AID	fund funding
    form	COERCE	zone
    form	COOPERATE	companie company group
    form	MOBILIZE	army base battalion brigade infantrymen marine military navy paramilitary paratrooper reserve servicemember servicemen soldier troop
    form	PROTEST	shield
    form	SUPPORT	alliance
    formulate	ACCUSE	analyse analysi enquiry examination inquiry investigation probe research tribunal
    formulate	AGREE	committee meeting
    formulate	AID	fund funding
    formulate	COERCE	zone
    formulate	COOPERATE	companie
    formulate	MOBILIZE	army base battalion brigade infantrymen marine military navy paramilitary paratrooper reserve servicemember servicemen soldier troop
    fortify	SANCTION	sanction
    found	COERCE	guilty
    free	RETREAT	convict kidnapped
    freeze	SANCTION	account aid asset participation relation
    frustrate	MOBILIZE	diplomacy
    fuel	STATEMENT	concern
    fuel	THREATEN	speculation
    fulfill	AGREE	criteria
    fulfill	CONCEDE	request
    fulfill	COOPERATE	recommendation
    fund	AID	battle belligerency combat feud fight fighting hostilitie strife struggle war warfare
    fund	CONCEDE	ransom
    fund	CONSULT	trip
    fund	RETREAT	compensation
    fund	STATEMENT	condolence farewell homage respect tribute
    gain	SUPPORT	backing
    garner	PROTEST	against capital front outside protest state
    garner	SUPPORT	defence defense support
    gather	ACCUSE	data
    gather	PROTEST	demonstrate
    gather	STATEMENT	commemorating service
    generate	ACCUSE	analyse analysi enquiry examination inquiry investigation probe research tribunal
    generate	AGREE	committee meeting
    generate	AID	fund funding
    generate	COERCE	zone
    generate	COOPERATE	companie
    generate	MOBILIZE	army base battalion brigade infantrymen marine military navy paramilitary paratrooper reserve servicemember servicemen soldier troop
    get	STATEMENT	impatient priority
    gird	MOBILIZE	battle belligerency combat feud fight fighting hostilitie strife struggle war warfare
    gird	SANCTION	sanction
    give	AGREE	assurance light
    give	AID	aid aliment asylum commissariat food foodstuff grocery million nourishment nutrient nutriment nutrition provision refuge salary sanctuary shelter sustenance vaccine
    give	COERCE	term
    give	CONCEDE	attempt back permission right up
    give	CONSULT	reception
    give	MOBILIZE	army battalion brigade infantrymen marine military navy paratrooper reserve servicemember servicemen soldier troop
    give	REJECT	response shoulder
    give	STATEMENT	detail fact info information intelligence new pledge reason update
    give	SUPPORT	approval backing blessing support
    give	THREATEN	deadline hour week
    go	ASSAULT	battle belligerency combat feud fight fighting hostilitie strife struggle war warfare
    go	CONCEDE	race
    go	RETREAT	base
    go	SANCTION	talk
    govern	CONSULT	back
    grant	AGREE	request
    grant	AID	aid asylum credit loan reform refuge sanctuary shelter
    grant	CONCEDE	bail clemency pardon permission right
    grant	RETREAT	access
    grant	SUPPORT	amnesty economy privilege recognition
    grapple	AGREE	warning
    grapple	STATEMENT	way
    guard	MOBILIZE	army battalion brigade infantrymen marine military navy paratrooper reserve servicemember servicemen soldier troop
    gymble	ACCUSE	analyse analysi enquiry examination inquiry investigation probe research tribunal
    gymble	AGREE	committee meeting
    gymble	AID	fund funding
    gymble	COERCE	zone
    gymble	COOPERATE	companie
    gymble	MOBILIZE	army base battalion brigade infantrymen marine military navy paramilitary paratrooper reserve servicemember servicemen soldier troop
    hack	ASSAULT	death hand head
    hack	COERCE	computer network website
    haggle	CONSULT	compromise
    hail	ACCUSE	arrest assassination defeat execution extradition killing strike
    halt	ASSAULT	armistice cease-fire ceasefire truce
    halt	COERCE	convoy publication
    halt	CONCEDE	operation strike
    halt	CONSULT	tour visit
    halt	RETREAT	attack clashe raid violence
    halt	SANCTION	aid cooperation flight material talk trip
    hammer	AGREE	accord agreement pact treaty
    hammer	THREATEN	warning
    handle	CONSULT	back
    harass	STATEMENT	by
    harbor	STATEMENT	illusion
    harm	SANCTION	relation
    harry	STATEMENT	by
    hassle	STATEMENT	by
    head	AGREE	peace-keeper peace-keeping peacekeeper peacekeeping to
    head	AID	mission
    head	ASSAULT	attack
    head	CONSULT	back for talk visit
    head	REJECT	confrontation
    head	SANCTION	deadlock
    head	STATEMENT	crisi poll
    hear	ACCUSE	report witness
    heighten	ACCUSE	barrage criticism
    heighten	ASSAULT	assault drive shell
    heighten	MOBILIZE	alert campaign measure search
    heighten	REJECT	tension
    heighten	REQUEST	pressure
    heighten	RETREAT	withdrawal
    heighten	SUPPORT	effort friendship offensive
    heighten	THREATEN	attack battle belligerency combat defiance feud fight fighting hostilitie patrol rhetoric strife struggle war warfare warning
    help	COERCE	confinement custody detainment detention jail penitentiary prison
    help	CONSULT	negotiate
    help	COOPERATE	detail fact info information inquirie intelligence new update
    highlight	ACCUSE	threat
    highlight	SUPPORT	plight
    hijack	ASSAULT	auto automobile car lorry motorcar of sedan truck van vehicle
    hit	MOBILIZE	target
    hit	THREATEN	warning
    hold	ACCUSE	approval responsible
    hold	AGREE	achievement election tender
    hold	ASSAULT	captive hostage prisoner
    hold	CONCEDE	poll strike
    hold	CONSULT	consultation dialogue discussion meeting negotiation summit table talk
    hold	COOPERATE	exercise game manoeuvre
    hold	MOBILIZE	manoeuver
    hold	PROTEST	demonstration march protest rallie rally
    hold	REJECT	signature
    hold	RETREAT	advance fire
    hold	STATEMENT	conference vigil
    hold	THREATEN	aid
    hope	STATEMENT	breakthrough for peace
    host	AGREE	army battalion brigade conference infantrymen marine military navy paratrooper reserve servicemember servicemen soldier troop
    host	COOPERATE	exercise
    hunt	COERCE	down link prisoner
    hunt	COOPERATE	gunmen
    hurl	ACCUSE	accusation insult
    hurl	AID	lifeline
    hurl	ASSAULT	50-caliber acid ak-47 ak-74 ammunition armament artillery b-52 bayonet bazooka bomb bomber cannon carbine dagger f-14 f-16 f-22 f-33 f-7mg firearm firebomb firecracker flamethrower frigate grenade gun howitzer ied kalashnikov knife knive m14 m16 machete manpad mi-24vm/hind mig mig-21pfm mirage-2000 missile mrap pistol revolver rifle rocket rpg saber semiautomatic shotgun slingshot spear stone su-24 su-30mk switchblade sword uzi vbied weapon
    hurl	CONCEDE	charge
    hurl	REJECT	appeal defiance
    hurl	SANCTION	out
    hurt	SANCTION	relation
    identify	ASSAULT	captive hostage kidnapping prisoner
    ignore	REJECT	appeal
    ignore	SANCTION	decision
    immerse	AID	food
    immolate	PROTEST	themselve
    impair	SANCTION	relation
    implement	AGREE	accord agreement pact treaty
    import	MOBILIZE	50-caliber ak-47 ak-74 ammunition armament artillery b-52 bayonet bazooka bomb bomber cannon carbine dagger f-14 f-16 f-22 f-33 f-7mg firearm flamethrower frigate gun howitzer ied kalashnikov knife knive m14 m16 machete manpad mi-24vm/hind mig mig-21pfm mirage-2000 missile mrap pistol revolver rifle rocket rpg saber semiautomatic shotgun slingshot spear su-24 su-30mk switchblade sword uzi vbied weapon
    impose	REQUEST	condition regulation
    impose	SANCTION	sanction
    imprison	ACCUSE	approval
    imprison	REJECT	signature
    improve	AGREE	relation
    improve	SUPPORT	tie
    inaugurate	ASSAULT	attack
    inaugurate	COOPERATE	pipeline project
    incarcerate	ACCUSE	approval
    incarcerate	REJECT	signature
    increase	ACCUSE	barrage criticism
    increase	AID	aid budget peacekeeper
    increase	ASSAULT	assault drive shell
    increase	MOBILIZE	activity army battalion brigade campaign infantrymen marine measure military navy paratrooper precaution presence protection reserve safeguard search secureness security servicemember servicemen soldier strength troop
    increase	REQUEST	pressure
    increase	RETREAT	withdrawal
    increase	SUPPORT	effort friendship offensive
    increase	THREATEN	attack battle belligerency combat defiance feud fight fighting hostilitie patrol rhetoric strife struggle war warfare warning
    indicate	AGREE	ready
    initiate	ASSAULT	attack strike
    initiate	COERCE	crackdown
    initiate	CONSULT	dialogue discussion negotiation
    injure	SANCTION	relation
    innovate	REQUEST	proposal
    insert	REQUEST	proposal
    intensify	ACCUSE	barrage criticism
    intensify	ASSAULT	assault drive shell
    intensify	MOBILIZE	campaign measure search
    intensify	REQUEST	pressure
    intensify	RETREAT	withdrawal
    intensify	SUPPORT	effort friendship offensive
    intensify	THREATEN	attack battle belligerency combat defiance feud fight fighting hostilitie patrol rhetoric strife struggle war warfare warning
    interact	ACCUSE	battle belligerency combat feud fight fighting hostilitie strife struggle war warfare
    interact	AGREE	diplomacy
    interact	ASSAULT	arguing argument conflict contention contestation contravention controversy difference disagreement disputation dispute dissension dissidence quarrel
    intercept	ACCUSE	project
    intercept	COERCE	50-caliber ak-47 ak-74 ammunition armament artillery b-52 bayonet bazooka bomb bomber cannon carbine dagger exile expatriate f-14 f-16 f-22 f-33 f-7mg firearm flamethrower frigate gun howitzer ied immigrant kalashnikov knife knive m14 m16 machete manpad mi-24vm/hind mig mig-21pfm mirage-2000 missile mrap pistol refugee revolver rifle rocket rpg saber semiautomatic shotgun slingshot spear su-24 su-30mk switchblade sword uzi vbied vessel weapon
    intervene	ASSAULT	militarily
    intervene	CONSULT	arguing argument conflict contention contestation contravention controversy difference disagreement disputation dispute dissension dissidence quarrel
    intervene	STATEMENT	calm
    interview	ACCUSE	exile expatriate refugee
    introduce	CONCEDE	amnesty
    introduce	REQUEST	answer closure motion proffer proposal proposition resolution result solution suggestion
    intrude	COERCE	territory
    invent	ACCUSE	analyse analysi enquiry examination inquiry investigation probe research tribunal
    invent	AGREE	committee meeting
    invent	AID	fund funding
    invent	COERCE	zone
    invent	COOPERATE	companie
    invent	MOBILIZE	army base battalion brigade infantrymen marine military navy paramilitary paratrooper reserve servicemember servicemen soldier troop
    invest	CONCEDE	ransom
    invest	CONSULT	trip
    invest	RETREAT	compensation
    invest	STATEMENT	condolence farewell homage respect tribute
    invite	AGREE	dialogue discussion fighter negotiation
    invoke	COOPERATE	accord agreement pact treaty
    involve	ASSAULT	battle belligerency combat feud fight fighting hostilitie shooting strife struggle war warfare
    involve	COOPERATE	effort for
    irk	STATEMENT	by
    irritate	STATEMENT	by
    issue	ACCUSE	attack criticism denunciation
    issue	REQUEST	appeal call order plea regulation warrant
    issue	STATEMENT	communique release report statement
    issue	SUPPORT	apology
    issue	THREATEN	threat ultimatum warning
    jail	ACCUSE	approval
    jail	REJECT	signature
    join	ACCUSE	accusation complaint concern criticising deploring protest quest
    join	AID	mission peace-keeper peace-keeping peacekeeper peacekeeping
    join	ASSAULT	attack
    join	COOPERATE	army battalion battle belligerency brigade combat exercise feud fight fighting force hostilitie infantrymen marine military navy paratrooper reserve servicemember servicemen soldier strife struggle troop war warfare
    join	PROTEST	crowd democracy rally strike
    join	REQUEST	calling
    join	STATEMENT	denying funeral
    join	SUPPORT	accord agreement campaign celebration coalition condemning operation pact treaty
    journey	ASSAULT	battle belligerency combat feud fight fighting hostilitie strife struggle war warfare
    journey	CONCEDE	race
    journey	RETREAT	base
    journey	SANCTION	talk
    jump	STATEMENT	defence defense
    keep	ASSAULT	offensive
    keep	COERCE	confinement custody detainment detention jail penitentiary prison
    keep	MOBILIZE	overflight
    keep	REQUEST	drive
    kick	CONSULT	off tour
    kick	THREATEN	warning
    lament	STATEMENT	failure
    lash	ACCUSE	out
    launch	ACCUSE	action analyse analysi attack case enquiry examination hunt inquiry investigation probe research search tirade
    launch	AGREE	dialogue discussion negotiation operation pipeline
    launch	AID	donation relief service
    launch	ASSAULT	airstrike assault grenade incursion intervention raid
    launch	COERCE	crackdown
    launch	CONSULT	between talk workshop
    launch	COOPERATE	flight patrol
    launch	MOBILIZE	game maneuver plan system wargame
    launch	PROTEST	disobedience looting protest
    launch	REQUEST	appeal campaign council drive effort mission offensive
    launch	SANCTION	bid
    launch	STATEMENT	agenda initiative outline program programme project schema scheme
    launch	THREATEN	warning
    lay	RETREAT	50-caliber ak-47 ak-74 ammunition armament artillery b-52 bayonet bazooka bomb bomber cannon carbine dagger f-14 f-16 f-22 f-33 f-7mg firearm flamethrower frigate gun howitzer ied kalashnikov knife knive m14 m16 machete manpad mi-24vm/hind mig mig-21pfm mirage-2000 missile mrap pistol revolver rifle rocket rpg saber semiautomatic shotgun slingshot spear su-24 su-30mk switchblade sword uzi vbied weapon
    lead	ACCUSE	attack
    lead	AGREE	delegation investment mission
    lead	CONSULT	back
    lead	STATEMENT	ceremony
    leave	ASSAULT	battle belligerency combat feud fight fighting hostilitie strife struggle war warfare
    leave	CONCEDE	race
    leave	RETREAT	base
    leave	SANCTION	talk
    lift	AGREE	objection sanction
    lift	CONCEDE	ban curfew restriction
    lift	RETREAT	answer blockade boycott closure resolution result solution threat
    link	ACCUSE	assassination attack
    link	AGREE	with
    lobby	ACCUSE	against
    lobby	REQUEST	for
    locate	COERCE	guilty
    locate	CONCEDE	attestation evidence ground proof
    locate	STATEMENT	resentful
    lodge	ACCUSE	complaint protest
    lodge	REQUEST	appeal
    look	ACCUSE	allegation charge complaint death link report
    look	AGREE	positively way
    look	REQUEST	help
    look	STATEMENT	forward uncertain
    loot	ASSAULT	home
    magnify	ACCUSE	barrage criticism
    magnify	ASSAULT	assault drive shell
    magnify	MOBILIZE	campaign measure search
    magnify	REQUEST	pressure
    magnify	RETREAT	withdrawal
    magnify	SUPPORT	effort friendship offensive
    magnify	THREATEN	attack battle belligerency combat defiance feud fight fighting hostilitie patrol rhetoric strife struggle war warfare warning
    maintain	ACCUSE	objection
    maintain	COERCE	curfew force
    maintain	REJECT	hardline position restriction sanction
    maintain	STATEMENT	silence
    maintain	SUPPORT	tie
    make	AGREE	trip visit
    make	CONSULT	call stop
    make	REJECT	concession
    make	REQUEST	move
    make	SUPPORT	peace
    manage	CONSULT	back
    manipulate	REJECT	ball
    mar	SANCTION	relation
    march	MOBILIZE	soldier troop
    march	STATEMENT	memory
    march	SUPPORT	funeral sympathy
    mark	AGREE	step
    mark	STATEMENT	anniversary
    marshal	PROTEST	against capital front outside protest state
    marshal	SUPPORT	defence defense support
    match	THREATEN	warning
    mediate	CONSULT	between
    meet	ACCUSE	battle belligerency combat feud fight fighting hostilitie strife struggle war warfare
    meet	AGREE	at auspice diplomacy leader talk
    meet	ASSAULT	arguing argument conflict contention contestation contravention controversy difference disagreement disputation dispute dissension dissidence quarrel
    meet	COOPERATE	payment
    mend	SUPPORT	relation
    mobilise	PROTEST	against capital front outside protest state
    mobilise	REQUEST	supporter
    mobilise	SUPPORT	defence defense support
    mobilize	PROTEST	against capital front outside protest state
    mobilize	SUPPORT	defence defense support
    mock	COOPERATE	dogfight
    mold	ACCUSE	analyse analysi enquiry examination inquiry investigation probe research tribunal
    mold	AGREE	committee meeting
    mold	AID	fund funding
    mold	COERCE	zone
    mold	COOPERATE	companie
    mold	MOBILIZE	army base battalion brigade infantrymen marine military navy paramilitary paratrooper reserve servicemember servicemen soldier troop
    monitor	AID	armistice cease-fire ceasefire truce
    monitor	CONSULT	back
    mount	ASSAULT	attack
    mourn	STATEMENT	dead death
    move	AID	injured
    move	COERCE	into
    move	CONCEDE	block
    move	MOBILIZE	50-caliber ak-47 ak-74 ammunition armament artillery b-52 bayonet bazooka bomb bomber cannon carbine dagger f-14 f-16 f-22 f-33 f-7mg firearm flamethrower frigate gun howitzer ied kalashnikov knife knive m14 m16 machete manpad mi-24vm/hind mig mig-21pfm mirage-2000 missile mrap pistol revolver rifle rocket rpg saber semiautomatic shotgun slingshot spear su-24 su-30mk switchblade sword uzi vbied weapon
    move	RETREAT	demobilisation demobilization
    move	STATEMENT	talk
    move	SUPPORT	relation
    mull	STATEMENT	acquisition participation
    muster	PROTEST	against capital front outside protest state
    muster	REQUEST	support
    muster	SUPPORT	defence defense
    name	ACCUSE	accused defendant suspect
    necessitate	REJECT	act
    necessitate	SUPPORT	world
    necessitate	THREATEN	sanction
    need	REJECT	act
    need	SUPPORT	world
    need	THREATEN	sanction
    negotiate	AGREE	visit
    negotiate	COOPERATE	business
    negotiate	SUPPORT	with
    nurture	ACCUSE	issue
    observe	PROTEST	strike
    observe	RETREAT	armistice cease-fire ceasefire truce
    occupy	PROTEST	embassy
    offer	ACCUSE	criticism
    offer	REQUEST	friendship
    offer	STATEMENT	condolence farewell prayer respect
    offer	SUPPORT	coverage
    open	ACCUSE	analyse analysi enquiry examination inquiry investigation probe research rift uproar
    open	AGREE	opportunitie point
    open	AID	clinic hospital
    open	ASSAULT	50-caliber ak-47 ak-74 ammunition armament artillery attack b-52 bayonet bazooka bomb bomber cannon carbine dagger f-14 f-16 f-22 f-33 f-7mg fire firearm flamethrower frigate gun howitzer ied kalashnikov knife knive m14 m16 machete manpad mi-24vm/hind mig mig-21pfm mirage-2000 missile mrap pistol revolver rifle rocket rpg saber semiautomatic shotgun slingshot spear su-24 su-30mk switchblade sword uzi vbied weapon
    open	CONCEDE	border bridge
    open	CONSULT	conference consultation dialogue discussion meeting negotiation on seminar session
    open	COOPERATE	college cooperat trade
    open	STATEMENT	summit
    open	SUPPORT	embassy mission tie
    open	THREATEN	debate
    oppose	REJECT	accession answer armistice cease-fire ceasefire closure motion move negotiation plan proffer proposal proposition resolution result solution suggestion talk truce ultimatum
    oppose	SUPPORT	expulsion sanction
    order	ACCUSE	analyse analysi enquiry examination inquiry investigation probe research search
    order	AGREE	reform
    order	AID	aid emergency
    order	COERCE	airport answer arrest broadcast closure confinement confiscation crackdown custody detainment detention eviction expulsion jail leave penitentiary permission prison resolution result solution universitie
    order	CONCEDE	right
    order	CONSULT	back envoy
    order	COOPERATE	retrial
    order	MOBILIZE	army battalion brigade force infantrymen marine military navy paratrooper police reserve servicemember servicemen soldier troop
    order	RETREAT	release
    order	SANCTION	boycott close evacuation sacking
    order	THREATEN	assassination attack shoot
    organise	REQUEST	conference meeting
    organise	SANCTION	evacuation
    originate	ASSAULT	attack
    outline	REQUEST	mandate
    oversee	CONSULT	back
    overturn	CONCEDE	conviction sentence
    overturn	REJECT	acquittal decision ruling
    parachute	AID	food
    pardon	RETREAT	captive hostage prisoner
    pass	COERCE	sentence
    pass	SUPPORT	support
    patch	AGREE	armistice cease-fire ceasefire truce
    pay	CONCEDE	ransom
    pay	CONSULT	trip visit
    pay	RETREAT	compensation
    pay	STATEMENT	condolence farewell homage respect tribute
    pelt	PROTEST	rock
    pen	AID	debt loan
    penetrate	COERCE	deep territory
    perform	MOBILIZE	exercise
    perpetuate	ACCUSE	search
    perpetuate	ASSAULT	attack incursion raid strike
    perpetuate	COOPERATE	maneuver operation
    pester	STATEMENT	by
    pick	COOPERATE	minister
    pillage	COERCE	aid
    pin	ACCUSE	blame
    pioneer	ASSAULT	attack
    pit	THREATEN	warning
    place	COERCE	confinement custody detainment detention jail penitentiary prison surveillance
    plague	STATEMENT	by
    plan	COERCE	action
    plan	CONSULT	tour
    plan	THREATEN	against aggression attack battle belligerency combat demonstration feud fight fighting hostilitie protest strife struggle war warfare
    plant	ASSAULT	50-caliber ak-47 ak-74 ammunition armament artillery b-52 bayonet bazooka bomb bomber cannon carbine dagger f-14 f-16 f-22 f-33 f-7mg firearm flamethrower frigate gun howitzer ied kalashnikov knife knive m14 m16 machete manpad mi-24vm/hind mig mig-21pfm mirage-2000 missile mrap pistol revolver rifle rocket rpg saber semiautomatic shotgun slingshot spear su-24 su-30mk switchblade sword uzi vbied weapon
    play	REJECT	ball
    plead	STATEMENT	guilty innocent
    pledge	AID	survivor
    pledge	THREATEN	boycott crackdown defeat resistance
    plummet	AID	food
    plunge	AID	food
    poise	MOBILIZE	attack
    ponder	STATEMENT	measure step
    pose	STATEMENT	threat
    postpone	ACCUSE	verdict
    postpone	AGREE	march
    postpone	AID	payment
    postpone	RETREAT	incursion
    postpone	SANCTION	debate departure dialogue discussion meet meeting mission negotiation plan talk trip visit
    postpone	STATEMENT	decision
    pour	MOBILIZE	tank
    pour	PROTEST	street
    prepare	ACCUSE	report
    prepare	AID	asylum refuge sanctuary shelter
    prepare	MOBILIZE	battle belligerency combat feud fight fighting hostilitie strife struggle war warfare
    prepare	STATEMENT	celebration gesture
    prepare	THREATEN	airstrike incursion
    prescribe	CONSULT	back
    present	ACCUSE	evidence
    present	COERCE	warrant
    present	CONSULT	letter
    present	COOPERATE	agenda outline program programme schema scheme
    present	REQUEST	demand motion plan proffer project proposal proposition suggestion
    present	STATEMENT	picture signature
    present	SUPPORT	cabinet front prize
    press	ASSAULT	on
    press	COERCE	charge
    press	REJECT	act
    press	SUPPORT	world
    press	THREATEN	sanction
    prevent	COERCE	entering freeing leaving protest rally
    prevent	PROTEST	traffic
    prevent	SUPPORT	attack
    prevent	THREATEN	move
    print	AID	debt loan
    produce	ACCUSE	analyse analysi enquiry examination inquiry investigation probe research tribunal
    produce	AGREE	committee meeting
    produce	AID	fund funding
    produce	COERCE	zone
    produce	COOPERATE	companie
    produce	MOBILIZE	army base battalion brigade infantrymen marine military navy paramilitary paratrooper reserve servicemember servicemen soldier troop
    prohibit	SANCTION	aid
    project	STATEMENT	picture
    promise	THREATEN	arrest hell raid
    prompt	ASSAULT	crackdown
    propose	AGREE	aid defence defense dialogue discussion government negotiation peace study
    propose	THREATEN	expulsion measure suspension
    protect	COOPERATE	terminal
    protest	ACCUSE	about attack campaign claim comment crime death decision denial execution felony infraction infringement law-breaking misconduct misdemeanor misdemeanour move offence offense release restriction shooting strongly transgression violation visit wrongdoing
    protest	STATEMENT	innocence
    protest	SUPPORT	arrest confinement custody detainment detention discrimination jail penitentiary prison sentence support
    provide	AID	50-caliber aid ak-47 ak-74 aliment ammunition armament army artillery assistance b-52 battalion bayonet bazooka bomb bomber brigade cannon carbine commissariat dagger dollar f-14 f-16 f-22 f-33 f-7mg fact financial firearm flamethrower food foodstuff frigate grocery gun howitzer ied infantrymen info information intelligence kalashnikov knife knive m14 m16 machete manpad marine mi-24vm/hind mig mig-21pfm military mirage-2000 missile mrap navy new nourishment nutrient nutriment nutrition paratrooper peacekeeping photograph pistol precaution protection provision reserve revolver rifle rocket rpg saber safeguard secureness security semiautomatic servicemember servicemen shotgun slingshot soldier spear su-24 su-30mk support sustenance switchblade sword troop update uzi vbied weapon
    provide	STATEMENT	little
    provoke	ASSAULT	retaliation
    provoke	SUPPORT	celebration
    publish	ACCUSE	attestation condemnation evidence ground proof
    publish	AID	debt loan
    publish	STATEMENT	denial
    pull	RETREAT	army back battalion brigade infantrymen marine military navy paratrooper reserve servicemember servicemen soldier troop
    pull	SANCTION	out
    pummel	THREATEN	warning
    pursue	ACCUSE	analyse analysi enquiry examination inquiry investigation probe research
    pursue	PROTEST	strike
    pursue	REQUEST	release
    pursue	SANCTION	rapprochement
    push	AGREE	constitution
    push	COERCE	ahead into out
    push	CONSULT	access
    push	REJECT	act
    push	SUPPORT	world
    push	THREATEN	sanction
    put	ACCUSE	heat resistance
    put	ASSAULT	riot
    put	COERCE	death trial
    put	CONSULT	touche
    put	MOBILIZE	alert
    put	PROTEST	barricade protest
    put	REQUEST	motion proffer proposal proposition suggestion
    put	SANCTION	decision limit squeeze talk
    put	STATEMENT	vote
    quarrel	THREATEN	warning
    quash	ACCUSE	ruling
    quash	RETREAT	battle belligerency combat feud fight fighting hostilitie strife struggle war warfare
    quell	ASSAULT	disturbance
    quell	STATEMENT	fear
    question	ACCUSE	allegation assertion coalition promise
    quit	ASSAULT	armistice cease-fire ceasefire truce
    quit	CONCEDE	post
    quit	CONSULT	tour visit
    quit	RETREAT	camp strike
    quit	SANCTION	party talk trip
    quote	ACCUSE	cursing
    quote	THREATEN	warning
    rag	STATEMENT	by
    raise	ACCUSE	issue
    raise	CONCEDE	alarm
    raise	CONSULT	concern
    raise	MOBILIZE	alert
    raise	STATEMENT	doubt hope stake
    rally	PROTEST	against capital front outside protest state violence
    rally	SUPPORT	defence defense support
    ransack	PROTEST	protest
    ratchet	REQUEST	pressure
    ratify	SUPPORT	accord agreement pact treaty
    reach	AGREE	accord agreement compromise consensu deal pact treaty understanding
    reach	REQUEST	out
    reach	SANCTION	deadlock
    react	ACCUSE	alarm anger angrily bitterly coolly critically disbelief dismay furiously outrage scepticism warily
    react	STATEMENT	sharply
    react	SUPPORT	positively
    ready	MOBILIZE	invasion
    reaffirm	ACCUSE	adversary challenger contender enemy foe objection opponent opposition rejection resistance rival
    reaffirm	AGREE	determination election
    reaffirm	REQUEST	claim condition
    reaffirm	STATEMENT	concern
    reaffirm	SUPPORT	backing commitment support
    reap	SUPPORT	dividend
    reappraise	REJECT	threat warning
    reappraise	STATEMENT	concern fear policy
    reassign	AID	advisor
    rebuff	REJECT	demand offer
    rebury	STATEMENT	troop
    recall	SANCTION	ambassador diplomat
    recede	RETREAT	50-caliber ak-47 ak-74 ammunition armament artillery b-52 bayonet bazooka bomb bomber cannon carbine dagger f-14 f-16 f-22 f-33 f-7mg firearm flamethrower frigate gun howitzer ied kalashnikov knife knive m14 m16 machete manpad mi-24vm/hind mig mig-21pfm mirage-2000 missile mrap pistol revolver rifle rocket rpg saber semiautomatic shotgun slingshot spear su-24 su-30mk switchblade sword uzi vbied weapon
    receive	AID	50-caliber aid ak-47 ak-74 ammunition armament artillery b-52 bayonet bazooka bomb bomber cannon carbine dagger f-14 f-16 f-22 f-33 f-7mg firearm flamethrower frigate gun howitzer ied kalashnikov knife knive m14 m16 machete manpad mi-24vm/hind mig mig-21pfm mirage-2000 missile mrap pistol revolver rifle rocket rpg saber semiautomatic shotgun slingshot spear su-24 su-30mk switchblade sword uzi vbied weapon
    receive	CONSULT	ambassador envoy leader minister residence talk welcome
    receive	SUPPORT	authorisation embrace
    reclose	ASSAULT	armistice cease-fire ceasefire truce
    reclose	COERCE	border
    reclose	CONSULT	tour visit
    reclose	RETREAT	strike
    reclose	SANCTION	talk trip
    recommend	ACCUSE	analyse analysi enquiry examination inquiry investigation probe research
    recommend	AGREE	talk
    recommend	COERCE	penalty
    recommend	SUPPORT	action
    recommend	THREATEN	embargo
    recover	COERCE	50-caliber ak-47 ak-74 ammunition armament artillery bayonet bazooka bomb cannon carbine dagger firearm flamethrower frigate gun howitzer ied kalashnikov knife knive land m14 m16 machete manpad missile mrap pistol revolver rifle rocket rpg saber semiautomatic shotgun slingshot spear switchblade sword uzi vbied weapon
    recover	RETREAT	aircraft airliner airplane airship b-52 bomber chopper dirigible drone f-14 f-16 f-22 f-33 f-7mg f/a-18 glider helicopter jet jetfighter jetliner jumbojet mi-24vm/hind mig mig-21pfm mirage-2000 plane rpv skyhook su-24 su-30mk turbojet warplane
    recreate	REJECT	ball
    redeploy	AID	advisor
    redouble	ACCUSE	barrage criticism
    redouble	ASSAULT	assault drive shell
    redouble	MOBILIZE	campaign measure search
    redouble	REQUEST	pressure
    redouble	RETREAT	withdrawal
    redouble	SUPPORT	effort friendship offensive
    redouble	THREATEN	attack battle belligerency combat defiance feud fight fighting hostilitie patrol rhetoric strife struggle war warfare warning
    reduce	AID	debt
    reduce	CONCEDE	confinement custody detainment detention jail penitentiary prison sentence term
    reduce	CONSULT	tension
    reduce	RETREAT	troop
    reduce	SANCTION	presence staff tie
    reestablish	AGREE	accord agreement pact treaty
    reestablish	SUPPORT	tie
    refrain	REJECT	business
    refuse	PROTEST	entry
    refuse	REJECT	arbitration armistice assurence bail cease-fire ceasefire coalition concession conciliation contact contract cooperation deal disarmament intervention mediation motive permission talk truce visit withdrawal
    refuse	SANCTION	link trade
    refuse	STATEMENT	comment involvement responsibility
    regard	ACCUSE	abuse crime felony infraction infringement law-breaking misconduct misdemeanor misdemeanour offence offense transgression violation wrongdoing
    regret	SUPPORT	offenc
    regulate	CONSULT	back
    reimpose	SANCTION	requirement
    reinforce	AID	force peace-keeper peace-keeping peacekeeper peacekeeping
    reinforce	MOBILIZE	50-caliber ak-47 ak-74 ammunition armament army artillery b-52 battalion bayonet bazooka bomb bomber brigade cannon carbine dagger election f-14 f-16 f-22 f-33 f-7mg firearm flamethrower frigate gun howitzer ied infantrymen kalashnikov knife knive m14 m16 machete manpad marine mi-24vm/hind mig mig-21pfm military mirage-2000 missile mrap navy paratrooper pistol presence reserve revolver rifle rocket rpg saber semiautomatic servicemember servicemen shotgun slingshot soldier spear su-24 su-30mk switchblade sword troop uzi vbied weapon
    reiterate	ACCUSE	adversary challenger concern contender enemy foe hostility opponent opposition resistance rival unacceptable
    reiterate	AGREE	commitment desire plan pledge readiness
    reiterate	REJECT	dismissal refusal
    reiterate	REQUEST	demand
    reiterate	SUPPORT	backing support
    reiterate	THREATEN	threat uprising warning
    reject	REJECT	accord agreement announcement answer appeal arbitration armistice call cease-fire ceasefire change closure coalition compromise concession conciliation condition contact contract cooperation criticism decision demand dialogue disarmament discussion initiative intervention mediation motion motive negotiation offer pact possibility proclamation proffer proposal proposition request resolution result right solution suggestion talk treaty truce withdrawal
    reject	SANCTION	link
    reject	STATEMENT	accusation allegation charge claim condemnation involvement label report responsibility
    relaunch	ASSAULT	attack
    relax	RETREAT	sanction
    release	ACCUSE	criticism fury
    release	AID	aid
    release	COOPERATE	credit detail document evidennce fact info information intelligence name new update
    release	REQUEST	motion proffer proposal proposition suggestion
    release	STATEMENT	impossible statement
    remain	ACCUSE	odd opposed skeptical
    remain	AGREE	neutral
    remain	REJECT	deadlocked defiant isolated
    remain	STATEMENT	concerned convinced optimistic pessimistic silent
    remain	SUPPORT	close committed
    remove	CONCEDE	limit restriction
    remove	RETREAT	50-caliber aircraft airliner airplane airship ak-47 ak-74 ammunition armament artillery b-52 bayonet bazooka bomb bomber cannon carbine chopper dagger dirigible drone f-14 f-16 f-22 f-33 f-7mg f/a-18 fighter firearm flamethrower frigate glider gun helicopter howitzer ied jet jetfighter jetliner jumbojet kalashnikov knife knive m14 m16 machete manpad mi-24vm/hind mig mig-21pfm mirage-2000 missile mrap pistol plane police revolver rifle rocket rpg rpv saber semiautomatic shotgun skyhook slingshot spear su-24 su-30mk switchblade sword turbojet uzi vbied warplane weapon
    remove	SANCTION	guard office
    renege	SANCTION	deal promise
    reopen	ASSAULT	attack
    reopen	SUPPORT	border embassy
    repair	SUPPORT	tie
    repatriate	RETREAT	exile expatriate maid prisoner refugee
    repeat	ACCUSE	allegation charge
    repeat	REQUEST	aid appeal call offer
    repeat	THREATEN	warning
    report	ASSAULT	attack
    report	MOBILIZE	force
    request	ACCUSE	against
    request	AGREE	intervention
    request	COERCE	sentence
    rescue	CONSULT	process
    reserve	THREATEN	right
    resign	PROTEST	protest
    resign	SANCTION	coalition party
    resist	ASSAULT	attack
    resist	REJECT	arbitration coalition concession conciliation contact contract cooperation disarmament intervention mediation motive talk withdrawal
    resist	SANCTION	link
    resist	STATEMENT	involvement responsibility
    resolve	AGREE	arguing argument conflict contention contestation contravention controversy difference disagreement disputation dispute dissension dissidence quarrel
    resolve	CONSULT	deadlock
    resolve	SUPPORT	crisi
    respect	THREATEN	answer closure resolution result solution
    restate	REQUEST	claim
    restate	SUPPORT	commitment support
    restore	SUPPORT	order relation tie unity
    restrict	ACCUSE	approval
    restrict	REJECT	signature
    restrict	SANCTION	cooperation sale
    restructure	AID	debt
    resume	ACCUSE	attack review trial
    resume	AGREE	effort preparation
    resume	AID	aid airlift assistance emergency lending
    resume	ASSAULT	bombardment equipment shell
    resume	COERCE	crackdown deportation
    resume	CONSULT	consultation dialogue discussion negotiation talk
    resume	COOPERATE	cooperation export flight
    resume	PROTEST	protest
    resume	RETREAT	import relief
    resume	SUPPORT	diplomatic participation relation tie
    resume	THREATEN	offensive
    retaliate	THREATEN	warning
    retire	RETREAT	50-caliber ak-47 ak-74 ammunition armament artillery b-52 bayonet bazooka bomb bomber cannon carbine dagger f-14 f-16 f-22 f-33 f-7mg firearm flamethrower frigate gun howitzer ied kalashnikov knife knive m14 m16 machete manpad mi-24vm/hind mig mig-21pfm mirage-2000 missile mrap pistol revolver rifle rocket rpg saber semiautomatic shotgun slingshot spear su-24 su-30mk switchblade sword uzi vbied weapon
    retract	RETREAT	50-caliber ak-47 ak-74 ammunition armament artillery b-52 bayonet bazooka bomb bomber cannon carbine dagger f-14 f-16 f-22 f-33 f-7mg firearm flamethrower frigate gun howitzer ied kalashnikov knife knive m14 m16 machete manpad mi-24vm/hind mig mig-21pfm mirage-2000 missile mrap pistol revolver rifle rocket rpg saber semiautomatic shotgun slingshot spear su-24 su-30mk switchblade sword uzi vbied weapon
    retreat	RETREAT	50-caliber ak-47 ak-74 ammunition armament artillery b-52 bayonet bazooka bomb bomber cannon carbine dagger f-14 f-16 f-22 f-33 f-7mg firearm flamethrower frigate gun howitzer ied kalashnikov knife knive m14 m16 machete manpad mi-24vm/hind mig mig-21pfm mirage-2000 missile mrap pistol revolver rifle rocket rpg saber semiautomatic shotgun slingshot spear su-24 su-30mk switchblade sword uzi vbied weapon
    return	AGREE	market
    return	ASSAULT	fire
    return	COERCE	confinement custody detainment detention immigrant jail penitentiary prison
    return	CONSULT	from
    return	PROTEST	demonstration
    return	RETREAT	aircraft airliner airplane airship artwork b-52 bomber chopper dirigible drone equipment f-14 f-16 f-22 f-33 f-7mg f/a-18 glider helicopter jet jetfighter jetliner jumbojet machine mi-24vm/hind mig mig-21pfm mirage-2000 plane property rpv skyhook su-24 su-30mk turbojet warplane
    return	SUPPORT	ambassador compliment
    reveal	STATEMENT	name
    reverse	AGREE	attitude
    reverse	CONCEDE	ban decision
    review	ACCUSE	sanction
    review	CONSULT	issue
    review	STATEMENT	aid motion proffer proposal proposition request suggestion
    revise	AGREE	constitution deal
    revive	SUPPORT	pact
    revoke	COERCE	right
    revoke	CONCEDE	restriction sentence
    revoke	SANCTION	recognition
    rip	SANCTION	relation
    rule	ACCUSE	treated
    rule	CONCEDE	banning
    rule	CONSULT	back
    rule	REJECT	religion
    rule	SUPPORT	favour
    rush	AID	aid aliment assistance commissariat food foodstuff grocery nourishment nutrient nutriment nutrition provision relief sustenance
    rush	ASSAULT	50-caliber ak-47 ak-74 ammunition armament artillery b-52 bayonet bazooka bomb bomber cannon carbine dagger f-14 f-16 f-22 f-33 f-7mg firearm flamethrower frigate gun howitzer ied kalashnikov knife knive m14 m16 machete manpad mi-24vm/hind mig mig-21pfm mirage-2000 missile mrap pistol revolver rifle rocket rpg saber semiautomatic shotgun slingshot spear su-24 su-30mk switchblade sword uzi vbied weapon
    rush	CONSULT	to
    rush	MOBILIZE	border
    satisfy	SUPPORT	talk
    save	SUPPORT	analyse analysi enquiry examination inquiry investigation probe research
    saw	ACCUSE	rebuff
    say	ACCUSE	mistrust
    say	SUPPORT	sorry support
    say	THREATEN	boycott
    schedule	AGREE	meeting
    schedule	CONSULT	consultation
    scheme	THREATEN	against
    scrap	SANCTION	peace-keeper peace-keeping peacekeeper peacekeeping project visit
    search	COOPERATE	detail fact info information intelligence new update
    seek	ACCUSE	invasion
    seek	COERCE	confinement custody detainment detention jail penitentiary prison sentence
    seek	REQUEST	aid answer arbitration armistice assistance asylum backing cease-fire ceasefire citizenship clarification closure commitment compensation conciliation credit detail donor extradition fact help independence info information intelligence mediation new permission recognition refuge release resolution result sanctuary shelter solution support talk truce update
    seek	STATEMENT	accord agreement pact treaty
    seek	SUPPORT	forgiveness
    seek	THREATEN	accused defendant suspect
    seize	ACCUSE	detail fact info information intelligence new update
    seize	ASSAULT	engineer expert minister power warship
    sell	COOPERATE	50-caliber aircraft airliner airplane airship ak-47 ak-74 ammunition armament artillery b-52 bayonet bazooka bomb bomber cannon carbine chopper dagger dirigible drone f-14 f-16 f-22 f-33 f-7mg f/a-18 fighter firearm flamethrower frigate glider gun helicopter howitzer ied jet jetfighter jetliner jumbojet kalashnikov knife knive m14 m16 machete manpad mi-24vm/hind mig mig-21pfm mirage-2000 missile mrap pistol plane product revolver rifle rocket rpg rpv saber semiautomatic shotgun skyhook slingshot spear su-24 su-30mk switchblade sword tank turbojet uzi vbied warplane weapon
    send	AGREE	minister mission peace-keeper peace-keeping peacekeeper peacekeeping reinforcement team
    send	AID	50-caliber advisor aid aircraft airliner airplane airship ak-47 ak-74 ammunition armament artillery b-52 bayonet bazooka bomb bomber cannon carbine chopper dagger dirigible drone equipment f-14 f-16 f-22 f-33 f-7mg f/a-18 firearm flamethrower frigate glider gun helicopter howitzer ied jet jetfighter jetliner jumbojet kalashnikov knife knive m14 m16 machete manpad medical mi-24vm/hind mig mig-21pfm mirage-2000 missile mrap observer pistol plane revolver rifle rocket rpg rpv saber semiautomatic shotgun skyhook slingshot spear su-24 su-30mk switchblade sword turbojet uzi vbied vehicle volunteer warplane weapon worker
    send	COERCE	agent gallow
    send	CONSULT	delegation envoy letter message policymaker
    send	COOPERATE	army battalion brigade infantrymen marine military navy paratrooper reserve servicemember servicemen soldier troop
    send	RETREAT	part
    send	STATEMENT	wishe
    send	SUPPORT	ambassador diplomat
    send	THREATEN	fighter
    set	ACCUSE	analyse analysi enquiry examination inquiry investigation probe research row
    set	AGREE	accord agreement pact rift treaty
    set	ASSAULT	50-caliber ablaze afire ak-47 ak-74 ammunition armament artillery b-52 bayonet bazooka bomb bomber cannon carbine dagger explosive f-14 f-16 f-22 f-33 f-7mg fire firearm flamethrower frigate gun howitzer ied kalashnikov knife knive m14 m16 machete manpad mi-24vm/hind mig mig-21pfm mirage-2000 missile mrap pistol revolver rifle rocket rpg saber semiautomatic shotgun slingshot spear su-24 su-30mk switchblade sword uzi vbied weapon
    set	CONSULT	guideline
    set	REQUEST	condition
    set	RETREAT	free
    set	STATEMENT	priority strategy view
    set	SUPPORT	enmity
    set	THREATEN	deadline
    shape	ACCUSE	analyse analysi enquiry examination inquiry investigation probe research tribunal
    shape	AGREE	committee meeting
    shape	AID	fund funding
    shape	COERCE	zone
    shape	COOPERATE	companie
    shape	MOBILIZE	army base battalion brigade infantrymen marine military navy paramilitary paratrooper reserve servicemember servicemen soldier troop
    share	COOPERATE	attestation evidence ground lead proof
    share	STATEMENT	concern
    ship	AID	advisor
    shock	STATEMENT	core
    show	ACCUSE	irritation
    show	STATEMENT	fading pity progress
    shrug	REJECT	sanction
    shun	REJECT	summit
    shut	COERCE	station television
    shut	SANCTION	border diplomatic headquarter office terminal
    shuttle	AID	advisor
    siege	THREATEN	warning
    sign	AGREE	accord agreement grant pact treaty
    sign	AID	loan
    sign	COOPERATE	army battalion brigade contract export infantrymen marine military navy paratrooper reserve servicemember servicemen soldier troop
    sign	REQUEST	decree
    sign	RETREAT	armistice cease-fire ceasefire truce
    sign	SUPPORT	aggrement deal declaration law memoradum memorandum protocol
    signal	ACCUSE	adversary challenger contender enemy foe opponent opposition resistance rival
    signal	STATEMENT	desire
    skirmish	THREATEN	warning
    slacken	SANCTION	warning
    slam	ACCUSE	action appointment condemnation crime felony for incursion infraction infringement law-breaking misconduct misdemeanor misdemeanour offence offense plan policie provocative sentence strike transgression unacceptable violation wrongdoing
    slam	ASSAULT	50-caliber ak-47 ak-74 ammunition armament artillery b-52 bayonet bazooka bomb bomber cannon carbine dagger f-14 f-16 f-22 f-33 f-7mg firearm flamethrower frigate grenade gun howitzer ied kalashnikov knife knive m14 m16 machete manpad mi-24vm/hind mig mig-21pfm mirage-2000 missile mrap pistol revolver rifle rocket rpg saber semiautomatic shotgun slingshot spear su-24 su-30mk switchblade sword uzi vbied weapon
    slam	COERCE	border
    slam	REQUEST	boycott
    slam	SANCTION	shut
    slap	COERCE	fine
    slap	SANCTION	sanction
    snatch	ASSAULT	baby
    snub	REJECT	embargo talk
    sound	ACCUSE	alarm
    spark	ACCUSE	crisi uncertainty
    spark	STATEMENT	arguing argument concern conflict contention contestation contravention controversy difference disagreement disputation dispute dissension dissidence quarrel
    speak	CONSULT	with
    spell	STATEMENT	danger plan
    spoil	SANCTION	relation
    sponsor	CONCEDE	ransom
    sponsor	CONSULT	talk trip
    sponsor	RETREAT	compensation
    sponsor	STATEMENT	condolence farewell homage respect tribute
    spurn	REJECT	arbitration coalition concession conciliation contact contract cooperation disarmament intervention mediation motive talk withdrawal
    spurn	SANCTION	link
    spurn	STATEMENT	involvement responsibility
    stage	ASSAULT	operation
    stage	COOPERATE	attack
    stage	MOBILIZE	exercise raid
    stage	PROTEST	demonstration protest rallie rally strike
    stage	STATEMENT	vigil
    stand	SUPPORT	by
    stand	THREATEN	ultimatum
    start	ACCUSE	monitoring
    start	AGREE	dialogue discussion negotiation
    start	AID	airlift
    start	ASSAULT	attack duel
    start	COERCE	rationing
    start	CONSULT	consultation talk tour trip visit
    start	PROTEST	against strike
    start	RETREAT	evacuation
    steer	CONSULT	back
    step	ASSAULT	operation
    step	CONCEDE	down
    step	MOBILIZE	precaution protection safeguard secureness security
    step	REQUEST	pressure
    stone	THREATEN	warning
    stop	ASSAULT	armistice cease-fire ceasefire truce
    stop	CONCEDE	deport
    stop	CONSULT	tour visit
    stop	PROTEST	work
    stop	RETREAT	50-caliber ak-47 ak-74 ammunition armament artillery attack b-52 bayonet bazooka bloodshed bomb bomber cannon carbine dagger embargo f-14 f-16 f-22 f-33 f-7mg firearm flamethrower frigate gun howitzer ied kalashnikov knife knive m14 m16 machete manpad mi-24vm/hind mig mig-21pfm mirage-2000 missile mrap pistol revolver rifle rocket rpg saber semiautomatic shell shotgun slingshot spear strike su-24 su-30mk switchblade sword uzi vbied weapon
    stop	SANCTION	grant shipment talk trip
    storm	COERCE	bastion blockhouse citadel fort headquarter outpost redoubt stronghold
    storm	SUPPORT	support
    storm	THREATEN	warning
    strain	SANCTION	relation
    strengthen	MOBILIZE	fortification
    strengthen	SANCTION	sanction
    stress	ACCUSE	adversary challenger contender enemy foe opponent opposition resistance rival
    stress	REQUEST	diplomacy need urgency
    stress	SUPPORT	strength
    strike	SUPPORT	deal
    strike	THREATEN	if warning
    strip	COERCE	citizenship
    struggle	COERCE	access
    struggle	THREATEN	warning
    study	STATEMENT	investment way
    submit	AGREE	amendment answer closure legislation resolution result solution
    submit	ASSAULT	torture
    submit	COERCE	arrest
    submit	REQUEST	motion paper petition proffer proposal proposition suggestion
    submit	THREATEN	attestation evidence ground proof
    suggest	ACCUSE	arguing argument conflict contention contestation contravention controversy difference disagreement disputation dispute dissension dissidence quarrel
    summit	ACCUSE	policy
    summon	ACCUSE	before
    summon	COERCE	court
    summon	PROTEST	against capital front outside protest state
    summon	SUPPORT	defence defense support
    supervise	CONSULT	back
    supervize	CONSULT	back
    supply	AGREE	aircraft airliner airplane airship b-52 bomber chopper dirigible drone f-14 f-16 f-22 f-33 f-7mg f/a-18 glider helicopter jet jetfighter jetliner jumbojet mi-24vm/hind mig mig-21pfm mirage-2000 plane rpv skyhook su-24 su-30mk tank turbojet warplane
    supply	AID	arm
    support	ACCUSE	abduction
    support	AGREE	cooperation
    support	PROTEST	protest
    support	THREATEN	intervention response
    surrender	RETREAT	50-caliber ak-47 ak-74 ammunition arm armament artillery b-52 bayonet bazooka bomb bomber cannon carbine dagger f-14 f-16 f-22 f-33 f-7mg firearm flamethrower frigate gun howitzer ied kalashnikov knife knive m14 m16 machete manpad mi-24vm/hind mig mig-21pfm mirage-2000 missile mrap pistol revolver rifle rocket rpg saber semiautomatic shotgun slingshot spear su-24 su-30mk switchblade sword uzi vbied weapon
    surround	CONCEDE	house
    suspend	ASSAULT	armistice cease-fire ceasefire truce
    suspend	CONSULT	tour visit
    suspend	RETREAT	strike
    suspend	SANCTION	talk trip
    sweep	AID	mine
    sweep	ASSAULT	village
    swoop	ASSAULT	raid
    take	ACCUSE	analyse analysi bitterly enquiry examination inquiry investigation jab probe research
    take	AGREE	out part
    take	AID	exile expatriate refugee
    take	ASSAULT	captive hostage prisoner tank
    take	COOPERATE	exercise
    take	MOBILIZE	measure post
    take	PROTEST	street
    talk	CONSULT	between telephone with
    tarnish	SANCTION	relation
    tear	SANCTION	relation
    terminate	ASSAULT	armistice cease-fire ceasefire truce
    terminate	CONSULT	tour visit
    terminate	RETREAT	strike
    terminate	SANCTION	talk trip
    throw	AID	lifeline
    throw	ASSAULT	50-caliber acid ak-47 ak-74 ammunition armament artillery b-52 bayonet bazooka bomb bomber cannon carbine dagger f-14 f-16 f-22 f-33 f-7mg firearm firebomb firecracker flamethrower frigate grenade gun howitzer ied kalashnikov knife knive m14 m16 machete manpad mi-24vm/hind mig mig-21pfm mirage-2000 missile mrap pistol revolver rifle rock rocket rpg saber semiautomatic shotgun slingshot spear stone su-24 su-30mk switchblade sword uzi vbied weapon
    throw	CONCEDE	charge
    throw	REJECT	appeal deal
    throw	SANCTION	out
    thrust	ASSAULT	offensive
    thwart	ASSAULT	attack
    tighten	COERCE	curfew grip penalt restriction rule
    tighten	MOBILIZE	precaution protection safeguard secureness security
    tighten	SANCTION	boycott
    tighten	THREATEN	control
    tolerate	SUPPORT	effort
    torch	PROTEST	flag
    torment	STATEMENT	by
    toughen	COERCE	condition restriction
    toughen	SANCTION	sanction
    tour	ASSAULT	battle belligerency combat feud fight fighting hostilitie strife struggle war warfare
    tour	CONCEDE	race
    tour	RETREAT	base
    tour	SANCTION	talk
    touring	ASSAULT	battle belligerency combat feud fight fighting hostilitie strife struggle war warfare
    touring	CONCEDE	race
    touring	RETREAT	base
    touring	SANCTION	talk
    tout	AGREE	summit
    toy	REJECT	ball
    trace	ACCUSE	smuggler
    trade	ACCUSE	accusation
    trade	ASSAULT	50-caliber ak-47 ak-74 ammunition armament artillery b-52 bayonet bazooka bomb bomber cannon carbine dagger f-14 f-16 f-22 f-33 f-7mg fire firearm flamethrower frigate gun gunshot howitzer ied kalashnikov knife knive m14 m16 machete manpad mi-24vm/hind mig mig-21pfm mirage-2000 missile mrap pistol revolver rifle rocket rpg saber semiautomatic shotgun slingshot spear su-24 su-30mk switchblade sword uzi vbied weapon
    trade	CONCEDE	concession
    train	AID	fighter force
    transfer	AID	advisor
    transfer	CONCEDE	control
    transport	AID	advisor relief
    travel	ASSAULT	battle belligerency combat feud fight fighting hostilitie strife struggle war warfare
    travel	CONCEDE	race
    travel	RETREAT	base
    travel	SANCTION	talk
    trifle	REJECT	ball
    uncover	ACCUSE	plot
    uncover	COERCE	guilty
    uncover	CONCEDE	attestation evidence ground proof
    uncover	STATEMENT	resentful
    underline	REQUEST	need
    understand	STATEMENT	other
    underwrite	CONCEDE	ransom
    underwrite	CONSULT	trip
    underwrite	RETREAT	compensation
    underwrite	STATEMENT	condolence farewell homage respect tribute
    unleash	ASSAULT	airstrike attack battle belligerency combat feud fight fighting hostilitie scud strife struggle war warfare
    unveil	AID	aid
    unveil	STATEMENT	plan regulation
    upgrade	COOPERATE	base
    upgrade	SUPPORT	relation
    uphold	COERCE	sentence
    uphold	REJECT	ban
    upraise	ACCUSE	issue
    upset	STATEMENT	by
    use	ACCUSE	aircraft airliner airplane airship b-52 bomber chopper dirigible drone f-14 f-16 f-22 f-33 f-7mg f/a-18 glider helicopter jet jetfighter jetliner jumbojet mi-24vm/hind mig mig-21pfm mirage-2000 plane rpv skyhook su-24 su-30mk turbojet warplane
    use	AID	passport
    use	ASSAULT	50-caliber ak-47 ak-74 ammunition armament armor artillery bayonet bazooka bomb cannon canon carbine dagger firearm flamethrower frigate gun howitzer ied kalashnikov knife knive m14 m16 machete manpad missile mrap pistol revolver rifle rocket rpg saber semiautomatic shotgun slingshot spear squad switchblade sword uzi vbied weapon
    utter	CONSULT	with
    vacate	RETREAT	site
    value	STATEMENT	tie
    verbalise	CONSULT	with
    verbalize	CONSULT	with
    verify	STATEMENT	answer closure resolution result solution withdrawal
    veto	REJECT	amendment answer closure resolution result solution
    vex	STATEMENT	by
    view	ACCUSE	hostility terrorist
    violate	MOBILIZE	airspace space
    violate	REJECT	answer closure convention embargo resolution result solution zone
    vitiate	SANCTION	relation
    voice	ACCUSE	adversary at challenger contender criticism disappointment disapproval dismay displeasure enemy fear foe horror irritation opponent opposition outrage resistance rival skepticism unease
    voice	AGREE	readiness
    voice	PROTEST	dissent
    voice	REQUEST	appeal call
    voice	STATEMENT	alarm concern confidence excitement hope optimism regret sympathy
    voice	SUPPORT	satisfaction support
    voice	THREATEN	warning
    vote	ACCUSE	against
    vote	REJECT	down
    vote	STATEMENT	change
    vow	AGREE	reform
    vow	SUPPORT	support
    vow	THREATEN	adversary attack challenger contender enemy foe opponent opposition resistance revenge rival
    wage	ASSAULT	offensive war
    waive	RETREAT	ban sanction
    want	ACCUSE	explanation
    want	COERCE	fugitive
    want	REJECT	act
    want	REQUEST	accord agreement aid answer asset borough city clarification closure community compensation cooperation defence defense democratisaton democratization effort election help investigate metropoli municipality pact peace peace-keeper peace-keeping peacekeeper peacekeeping precaution protection refrain resolution result right safeguard secureness security settlement solution support talk town township treaty trial village withdraw
    want	SUPPORT	world
    want	THREATEN	sanction
    warm	SUPPORT	relation
    warn	ACCUSE	battle belligerency combat crisi feud fight fighting hostilitie strife struggle terrorist war warfare
    warn	COOPERATE	plot
    warn	REQUEST	pullout
    warn	STATEMENT	catastrophe consequence exodu hope risk stability tension violence
    weaken	SANCTION	resignation
    weigh	STATEMENT	option
    weigh	THREATEN	aid
    welcome	AGREE	appeal attempt invitation offer
    welcome	CONSULT	counterpart summit to visit
    win	COOPERATE	parliament
    withdraw	AID	staff
    withdraw	RETREAT	50-caliber ak-47 ak-74 ammunition armament army artillery b-52 battalion bayonet bazooka bomb bomber border brigade cannon carbine dagger f-14 f-16 f-22 f-33 f-7mg firearm flamethrower frigate gun highway howitzer ied infantrymen kalashnikov knife knive m14 m16 machete manpad marine mi-24vm/hind mig mig-21pfm military mirage-2000 missile mrap navy paratrooper pistol reserve revolver rifle rocket rpg saber semiautomatic servicemember servicemen shotgun slingshot soldier spear su-24 su-30mk switchblade sword troop uzi vbied weapon
    withdraw	SANCTION	accord advisor agreement ambassador coalition delegation diplomat donation effort force manoeuvre offer package pact participation passport peace-keeper peace-keeping peacekeeper peacekeeping project treaty
    withhold	ACCUSE	approval backing
    withhold	REJECT	signature
    withhold	SANCTION	aid assistance support
    withstand	REJECT	arbitration coalition concession conciliation contact contract cooperation disarmament intervention mediation motive talk withdrawal
    withstand	SANCTION	link
    withstand	STATEMENT	involvement responsibility
    witness	ACCUSE	row
    wound	SANCTION	relation
    wreck	ASSAULT	mission
    wrestle	STATEMENT	policy
    wrestle	THREATEN	warning
    write	AID	debt loan
    """
}
