#!/usr/bin/env python3
"""Writes the tables of people's names: Sources/Knowledge/world/{female,male,shared,family}-names.txt.

    pip install Faker==40.63.0
    names.py Sources/Knowledge/world

The names are those of Faker's locales (MIT), and common names of peoples whose names Faker has only in their own scripts.
A given name is male or female if one sex has it at least twelve times as often as the other; otherwise it is shared.
"""
import collections
import importlib
import pathlib
import sys
import textwrap
import unicodedata

import faker

LEFT_OUT = {"is_IS"}
RATIO = 12
MORE = {
    "Male": """Abbas Abd Abdel Abdelaziz Abdelfattah Abdelmadjid Abdou Abdoulaye Abdul Abdulaziz Abdulla Abdullah Abdulrahman
        Abdurrahman Abhisit Abiy Abu Ahmad Ahmadu Ahmed Ajit Akbar Akhilesh Akhtar Akihito Alaa Alassane Aleksandr
        Alexei Alexey Ali Amadou Amin Amir Amit Amr Anatoly Andrei Andrey Andriy Anil Anton Antonis Anwar Arif
        Arkady Arsen Arseniy Artem Arvind Asad Ashfaq Ashok Ashraf Asif Asim Aslan Atal Atef Atiku Avigdor Ayman
        Aziz Badr Bakhtiyar Bandar Barack Bashar Bashir Behbud Behrouz Benyamin Bezalel Bhumibol Bidzina Bilal
        Bilawal Binali Bingu Binyamin Bogdan Bola Boris Boubacar Boyko Bronislaw Bulent Chandra Dae-jung Daniele
        Daniyar Dawood Demeke Denis Denys Devlet Diosdado Dmitri Dmitriy Dmitry Dmytro Ebrahim Ehud Elchin Emmerson
        Emomali Enlai Enver Essam Evgeny Evo Eyal Fahad Fahd Faisal Famil Farhad Faruk Fathi Faure Fayez Fethullah
        Frank-walter Fuad Fumio Fyodor Gadi Gamal Gennady Georgy Geun-young Ghassan Giorgi Girija Girma Gnassingbe
        Goodluck Gotabaya Grigory Gulbuddin Gurbanguly Hadi Hage Haider Haile Hailemariam Haitham Hakainde Hakan
        Hakim Hamad Hamdan Hamid Hamza Haroon Haruna Hasan Hashim Hassan Heydar Hibatullah Hirohito Hisham Hissene
        Hosni Hossein Htin Hulusi Husain Hussain Hussein Ibrahim Idris Idriss Igor Ihor Il-sung Ilham Ilya Imad
        Imran Inacio Irakli Irfan Ismail Itamar Ivan Jabir Jae-in Jafar Jakaya Jalal Jamal Javad Javed Javid Jeyhun
        Jiabao Jiechi Jigme Jinping Jintao Jomo Jong-il Jong-un Joschka Jovenel Junichiro Kamal Kanat Karim Kassem
        Kassym-Jomart Katsuya Keir Kemal Keqiang Kgalema Khadga Khaled Khalid Khalifa Khalil Ki-moon Kiril
        Konstantin Kostyantyn Kyriakos Lalu Lazarus Lech Leonid Levan Lijian Luiz Macky Mahamadou Mahathir Mahinda
        Mahmood Mahmoud Mahmud Maithripala Majid Maksim Maksym Mamadou Mamnoon Manmohan Mansour Marat Marwan Masoud
        Maxim Mazen Mehdi Mehmet Mehmood Meles Mikail Mikhail Mikheil Mikis Moammar Mohamed Mohammad Mohammed Mohsen
        Moo-hyun Moqtada Mostafa Moussa Muammar Muhammad Muhammadu Muhyiddin Mukesh Mukhtar Mulayam Munir Muqtada
        Murad Murat Murtaza Musa Mustafa Mwai Mykhailo Mykola Myung-bak Nabih Nabil Naftali Narendra Naruhito Nasser
        Nawaf Nawaz Nayib Nikita Nikolai Nikolay Nikos Nitin Nizar Norodom Nouri Nursultan Oleg Oleh Oleksandr
        Oleksii Oleksiy Ollanta Olusegun Omar Osama Osman Othman Oumar Ousmane Parviz Pavel Pavlo Pervez Petro
        Piyush Pranab Prayuth Pushpa Pyotr Qais Qasem Qassem Qishan Radoslaw Rafik Raheel Rahim Raila Rajendra
        Rajesh Rajiv Rajnath Ram Rami Ramin Ramush Ramzan Ranil Rashid Ratan Rauf Raza Recep Reza Riek Roch Rongji
        Rumen Rustam Saad Sabah Sachin Saddam Sadegh Sadiq Sadyr Saeb Saeed Sahle Said Sajith Salah Saleh Salem
        Salim Salman Salva Sam Sameh Samir Sanjay Sanjiv Saud Sayed Sayyid Sekou Selahattin Seok-youl Serdar Sergei
        Sergey Sergii Sergo Serhiy Serzh Shahbaz Shahid Sharad Shaukat Shavkat Shehbaz Shigeru Shimon Shinzo Shlomo
        Sirajuddin Sohail Sooronbay Sourav Subrahmanyam Suk-yeol Suleiman Sultan Sunil Surayud Susilo Syed Tabare
        Taha Takashi Talal Tamim Taras Tarek Tareq Tariq Tayyip Tedros Terry Thabo Thaksin Thanathorn Thein Timur
        Toshimitsu Tshering Tufan Turki Uhuru Umar Umaru Usama Usman Vadim Vagif Vahan Valeriy Valery Vaqif Vasily
        Viktor Virat Vitaly Vladimir Volodymyr Vyacheslav Wael Walid Wasim Wenbin Workneh Xi Xiaoping Yahya Yair
        Yakubu Yasir Yasser Yevgeniy Yevgeny Yevhen Yitzhak Yoav Yong-nam Yoshihide Young-sam Younis Yousaf Yousef
        Youssef Yoweri Yukio Yuri Yuriy Yury Yusuf Zafar Zaki Zalmay Zayed Zedong Zemin Zia Ziad Ziaur Zulfikar
        Zulfiqar""",
    "Female": """Aisha Alsu Amal Amina Aminata Anastasia Anastasiia Anastasiya Anna Asma Atifete Aung-san Ayelet Ayesha Benazir Bidya
        Carol Cassie Chandrika Condoleezza Corazon Dalia Daria Dariga Dariya Dilma Dina Ekaterina Elena Farah
        Fatemeh Fatima Fatma Galina Geun-hye Graça Gulnara Hala Halyna Hanan Hasina Haya Heba Hillary Hina Huda Iman
        Inas Indira Ing-wen Irina Ivanka Jacinda Jayalalithaa Joan Jóhanna Kamala Kateryna Katrín Keiko Kersti
        Khadija Khaleda Kolinda Ksenia Kseniya Laila Lamia Larisa Leila Leslie-ann Leyla Lindsay Lora Loujain Lubna
        Lyudmila Makiko Malala Mamata Manal Maria Mariam Mariya Maryam Maryna Megawati Mehrangiz Mehriban Mona
        Nadezhda Nadia Nadiya Naglaa Najla Nana Narges Natalia Nataliya Natalya Nirmala Nkosazana Noor Noura Nur
        Oksana Oleksandra Olena Olga Olha Park Pratibha Priti Priyanka Rania Rasha Reem Rigoberta Sadako Sadia Sahar
        Sahle-work Salome Samia Samira Sana Sania Sarojini Segolene Shaima Shannon Sheikh Sheikh-hasina Shelly
        Shireen Shirin Sirimavo Smriti Sofiya Sushma Susie Svetlana Sviatlana Tatiana Tatyana Tawakkol Tetiana Tzipi
        Valentina Vasundhara Vigdís Viktoria Viktoriya Vivian Yekaterina Yelena Yingluck Yulia Yuliya Yuriko Zahra
        Zainab Zhanna Zinaida""",
    "Shared": """Aung Htay Khin Kyaw Maung Myint Nyan Soe Thant Thein Thura Tin Zaw Zeya""",
    "Family": """Abbasi Abdulla Abdullahi Abe Abdrakhmanov Afewerki Ahmadinejad Akhundzada Alakbarov Aliyev Aliyeva Allawi Amirabdollahian
        An Annan Araghchi Arafat Ardern Assad Asif Atambayev Azimov Bae Bai Bajwa Bakhshi Banerjee Barak Barzani Bashir
        Begum Ben-Gvir Bennett Bhutto Biden Blinken Boateng Borrell Bouteflika Brezhnev Buhari Bukhari Cai Cao Cavusoglu Chen Cheng
        Choi Chowdhury Cui Dai Dang Dendias Deng Deripaska Dmitriev Dogan Dong Du Duan Erdogan Erdoğan Eskandari Fan Fang Feng Fu
        Gafurov Gandhi Gao Ge Ghani Gorbachev Gu Guo Guterres Guzman Haftar Han Hao Haniyeh Hariri Hasina He Hou Hu Huang
        Hwang Ibrahimov Ivanov Jaishankar Jang Jeong Jia Jiang Jin Jung Kadyrov Kagame Kamenev Kang Karimov Karzai Kenyatta Khamenei Khan
        Khatami Khomeini Khrushchev Kim Kong Kozlov Kumar Kuznetsov Kwon Lai Lavrov Lee Lei Lenin Li Liang Liao Liberman Lim Lin Liu Long Lu Luo
        Lukashenko Ma Macron Maduro Mahmudov Malik Mammadov Mammadyarov Mao Medvedev Menendez Meng Merkel Mikhailov Mirziyoyev Mishra
        Mnangagwa Modi Mohamud Moon Morozov Morsi Mubarak Museveni Nasrallah Nasser Navalny Nazarbayev Nehru Netanyahu Novak Obama
        Oh Orban Orbán Ouattara Pan Pashinyan Patel Pavlov Peng Peskov Petrov Popov Poroshenko Putin Qian Qin Qureshi Rabin Rahmon Raisi
        Ramaphosa Ren Roh Rouhani Ryu Saakashvili Saied Salih Sang Sargsyan Seo Shamkhani Shao Sharif Sharma Shen Shevchenko Shi Shin
        Shoigu Shoukry Singh Sinha Sisi Smirnov Sokolov Song Stalin Su Sun Taliyev Tang Tebboune Tian Tillerson Tokayev Trotsky Trump
        Tshisekedi Tsai Tusk Van Vasiliev Volkov Wan Wang Wei Wen Weng Wu Xi Xia Xiao Xie Xu Xue Yadav Yan Yang Yanukovych Ye Yeltsin Yi Yin Yoo Yoon
        Yu Yuan Yushchenko Zardari Zarif Zaydan Zelensky Zelenskyy Zeng Zhang Zhao Zheng Zhou Zhu Zhukov Zuma""",
}
HEADER = '''#! words
# {title}.
#
# In the order of their bytes. Written by scripts/gazetteer/names.py. Sources: the locales of Faker (MIT); the names of
# heads of state and ministers of the last decades.
'''


def usable(name):
    return len(name) > 1 and name[0].isupper() and all(c.isalpha() or c in "'-" for c in name) and "LATIN" in unicodedata.name(name[0])


def spellings(name):
    """the name, and the name without its accents"""
    return {name, "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))}


def shares(values):
    """(name, how many of a thousand bear it) of a locale's list; unweighted lists count half"""
    weights = dict(values) if isinstance(values, dict) else {name: 0 for name in values}
    whole = sum(weights.values())
    return [(name, min(1000 * weight / whole, 20) if whole and weight else 500 / len(weights)) for name, weight in weights.items()]


def sexes(borne):
    """those of the names that men bear, that women bear, and that both do: by the shares of (men, women)"""
    kinds = {"Male": set(), "Female": set(), "Shared": set()}
    for name, (men, women) in borne.items():
        kinds["Male" if men >= RATIO * women else "Female" if women >= RATIO * men else "Shared"].add(name)
    return kinds


def main(folder):
    attributes = {
        "Male": ["first_names_male", "first_romanized_names_male"],
        "Female": ["first_names_female", "first_romanized_names_female"],
        "Either": ["first_names", "first_romanized_names"],
        "Family": ["last_names", "last_romanized_names", "last_names_male", "last_names_female"],
    }
    borne = collections.defaultdict(lambda: [0.0, 0.0])
    untold, family = set(), set(MORE["Family"].split())
    locales = pathlib.Path(faker.__file__).parent / "providers" / "person"
    for locale in sorted(x.name for x in locales.iterdir() if x.is_dir() and x.name[0] != "_" and x.name not in LEFT_OUT):
        provider = importlib.import_module("faker.providers.person." + locale).Provider
        for kind, names in attributes.items():
            for values in (getattr(provider, name, None) for name in names):
                if values is None or isinstance(values, property):
                    continue
                for name, share in shares(values):
                    for spelling in spellings(name) if usable(name) else ():
                        if kind == "Family":
                            family.add(spelling)
                        elif kind == "Either":
                            untold.add(spelling)
                        else:
                            borne[spelling][kind == "Female"] += share
    kinds = sexes(borne)
    for kind, other in (("Male", "Female"), ("Female", "Male")):
        told = set(MORE[kind].split()) - set(MORE[other].split())
        kinds = {sort: names | told if sort == kind else names - told for sort, names in kinds.items()}
    kinds["Shared"] |= (untold | set(MORE["Shared"].split())) - kinds["Male"] - kinds["Female"]
    titles = {"Female": "Given names of women", "Male": "Given names of men", "Shared": "Given names that both sexes bear",
              "Family": "Family names"}
    for kind, title in titles.items():
        names = " ".join(sorted({**kinds, "Family": family}[kind], key=str.encode))
        lines = textwrap.wrap(names, 96, break_long_words=False, break_on_hyphens=False)
        text = HEADER.format(title=title) + "\n".join(lines) + "\n"
        (pathlib.Path(folder) / f"{kind.lower()}-names.txt").write_text(text)


main(sys.argv[1])
