#!/usr/bin/env python3
"""Writes the tables of people's names: Sources/Analysis/Gazetteer/{Female,Male,Family}Names.swift.

    pip install Faker==40.63.0
    names.py Sources/Analysis/Gazetteer

The names are those of Faker's locales (MIT), and common ones of peoples whose names Faker has in their own scripts only.
"""
import importlib
import pathlib
import sys
import textwrap
import unicodedata

import faker

LEFT_OUT = {"is_IS"}
MORE = {
    "Male": """Abbas Abd Abdel Abdelaziz Abdelfattah Abdelmadjid Abdou Abdoulaye Abdul Abdulaziz Abdulla Abdullah Abdulrahman
        Abdurrahman Abu Ahmad Ahmed Akbar Alassane Alexei Aleksandr Alexey Ali Amadou Amin Amir Amit Anatoly Andrei Andrey Anton
        Anwar Arif Artem Asad Asif Aslan Ayman Aziz Bashar Bashir Bakhtiyar Behrouz Benyamin Bilal Bogdan Boris Boubacar
        Chandra Daniyar Denis Dmitri Dmitriy Dmitry Ebrahim Ehud Elchin Emomali Enver Evgeny Eyal Fahad Faisal Farhad Faruk Fathi
        Fayez Fuad Gamal Gennady Ghassan Giorgi Grigory Gurbanguly Hadi Haider Haitham Hakan Hakim Hamad Hamid Hamza Haroon Haruna
        Hasan Hashim Hassan Heydar Hisham Hossein Husain Hussain Hussein Ibrahim Idris Igor Ihor Ilham Ilya Imad Imran
        Ismail Itamar Ivan Jamal Javad Javed Kamal Kanat Karim Kassym-Jomart Kemal Khaled Khalid Khalifa Khalil Konstantin Leonid
        Levan Mahamadou Mahathir Mahmoud Mahmud Majid Maksim Mamadou Mansour Marat Masoud Maxim Mehdi Mehmet Mikhail Mikheil
        Mohamed Mohammad Mohammed Mohsen Moussa Muhammad Muhammadu Mukhtar Murad Murat Musa Mustafa Mykola Mykhailo Nabil Narendra
        Nasser Nawaf Nawaz Nikita Nikolai Nikolay Nouri Nursultan Oleg Oleh Oleksandr Oleksiy Omar Osama Osman Oumar Ousmane
        Pavel Petro Pyotr Qasem Qassem Rajesh Rajiv Rajnath Ramzan Ramin Rashid Recep Reza Rustam Saad Sabah Saddam Sadiq Saeb Saeed
        Said Salah Saleh Salem Salim Salman Salva Sameh Samir Sanjay Sanjiv Saud Sayed Sayyid Sergei Sergey Serhiy Shahbaz Shavkat
        Shehbaz Shimon Shlomo Sadyr Sohail Suleiman Sultan Sunil Syed Taha Talal Tamim Tarek Tariq Tayyip Timur Tufan Uhuru Umar
        Usman Vadim Valery Vasily Viktor Vitaly Vladimir Volodymyr Vyacheslav Walid Wasim Xi Yahya Yair Yasser Yevgeny Yitzhak
        Younis Youssef Yousef Yuri Yuriy Yusuf Zafar Zaki Zayed Ziad Zia Zulfikar""",
    "Female": """Aisha Alsu Amal Amina Anastasia Anna Asma Ayesha Benazir Dalia Daria Dina Ekaterina Elena Fatima Fatma Farah
        Galina Hanan Hillary Hina Huda Indira Irina Ivanka Kamala Khadija Ksenia Laila Lamia Larisa Leila Leyla Lyudmila Malala
        Maria Mariam Mariya Maryam Mehriban Mona Nadia Nana Natalia Natalya Noor Noura Nur Oksana Olena Olga Park Rania Sadia
        Salome Samira Sania Shireen Sheikh Svetlana Tatiana Tatyana Tzipi Valentina Viktoria Yulia Zainab Zahra""",
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
HEADER = '''/// {title}.
///
/// In the order of their bytes. Written by scripts/gazetteer/names.py. Sources: the locales of Faker (MIT); the names of
/// heads of state and ministers of the last decades.
let {variable}: StaticString = #"""
'''


def usable(name):
    return len(name) > 1 and name[0].isupper() and all(c.isalpha() or c in "'-" for c in name) and "LATIN" in unicodedata.name(name[0])


def spellings(name):
    """the name, and the name without its accents"""
    return {name, "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))}


def main(folder):
    wanted = {
        "Female": ("female", ["first_names_female", "first_romanized_names_female"]),
        "Male": ("male", ["first_names_male", "first_romanized_names_male"]),
        "Either": ("either", ["first_names", "first_romanized_names"]),
        "Family": ("family", ["last_names", "last_romanized_names", "last_names_male", "last_names_female"]),
    }
    found = {kind: set(MORE.get(kind, "").split()) for kind in wanted}
    locales = pathlib.Path(faker.__file__).parent / "providers" / "person"
    for locale in sorted(x.name for x in locales.iterdir() if x.is_dir() and x.name[0] != "_" and x.name not in LEFT_OUT):
        provider = importlib.import_module("faker.providers.person." + locale).Provider
        for kind, (_, attributes) in wanted.items():
            for attribute in attributes:
                values = getattr(provider, attribute, None)
                if values is not None and not isinstance(values, property):
                    found[kind] |= {s for name in list(values) if usable(name) for s in spellings(name)}
    untold = found["Either"] - found["Female"] - found["Male"]
    found["Female"] |= untold
    found["Male"] |= untold
    titles = {"Female": "Given names of women", "Male": "Given names of men", "Family": "Family names"}
    for kind, title in titles.items():
        names = " ".join(sorted(found[kind], key=str.encode))
        lines = textwrap.wrap(names, 98, initial_indent="  ", subsequent_indent="  ", break_long_words=False, break_on_hyphens=False)
        text = HEADER.format(title=title, variable=kind.lower() + "NameTable") + "\n".join(lines) + '\n  """#\n'
        (pathlib.Path(folder) / f"{kind}Names.swift").write_text(text)


main(sys.argv[1])
