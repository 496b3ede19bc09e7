/// The weights of the cues for the antecedents of pronouns.
///
/// Columns, by tabs: cue, value, weight. Learned by scripts/pronouns/train.py from the development
/// part of GAP (Apache 2.0, google-research-datasets/gap-coreference) and the Wikinews documents of
/// GUM's development part (text CC BY 2.5, annotation CC BY 4.0, amir-zeldes/gum).
let weightTable = #"""
  distance	he or she, same	0.54
  distance	he or she, after	-0.34
  distance	he or she, 1	0.88
  distance	he or she, 2	0.11
  distance	he or she, 3	-0.43
  distance	he or she, 4	0.06
  distance	he or she, more	-0.28
  distance	it, same	0.30
  distance	it, after	-0.20
  distance	it, 1	0.45
  distance	it, 2	0.26
  distance	it, 3	-0.21
  distance	it, 4	-0.21
  distance	it, more	-0.53
  distance	they, same	0.35
  distance	they, after	-0.04
  distance	they, 1	0.07
  distance	they, 2	0.14
  distance	they, 3	-0.32
  distance	they, 4	0.14
  distance	they, more	-0.85
  role	same, subject	0.62
  role	same, object	0.28
  role	same, oblique	0.17
  role	same, possessive	-0.13
  role	same, modifier	-0.39
  role	same, appositive	-0.08
  role	same, attribute	-0.23
  role	same, other	0.37
  role	other, subject	-0.21
  role	other, object	0.11
  role	other, oblique	-0.66
  role	other, possessive	-0.07
  role	other, modifier	-0.79
  role	other, appositive	-0.21
  role	other, attribute	0.67
  role	other, other	0.45
  parallel	same, subject, no	0.11
  parallel	same, subject, yes	0.27
  parallel	same, object, no	0.17
  parallel	same, object, yes	0.23
  parallel	same, oblique, no	-0.26
  parallel	same, oblique, yes	0.51
  parallel	same, possessive of subject, no	-0.18
  parallel	same, possessive of subject, yes	-0.30
  parallel	same, possessive, no	0.02
  parallel	same, possessive, yes	0.05
  parallel	other, subject, no	-0.21
  parallel	other, subject, yes	-0.45
  parallel	other, object, no	0.20
  parallel	other, object, yes	-0.16
  parallel	other, oblique, no	-0.29
  parallel	other, oblique, yes	-0.18
  parallel	other, possessive of subject, no	0.19
  parallel	other, possessive of subject, yes	0.47
  parallel	other, possessive, no	-0.66
  parallel	other, possessive, yes	0.40
  recency	he or she, 0	0.67
  recency	he or she, 1	0.24
  recency	he or she, 2	-0.05
  recency	he or she, 3	0.11
  recency	he or she, more	-0.43
  recency	it, 0	0.34
  recency	it, 1	0.43
  recency	it, 2	0.29
  recency	it, 3	-0.28
  recency	it, more	-0.91
  recency	they, 0	0.50
  recency	they, 1	0.38
  recency	they, 2	-0.56
  recency	they, 3	-0.37
  recency	they, more	-0.45
  subjectRecency	same, no	-0.01
  subjectRecency	same, 0	-0.07
  subjectRecency	same, 1	-0.07
  subjectRecency	same, more	0.75
  subjectRecency	other, no	-0.49
  subjectRecency	other, 0	0.46
  subjectRecency	other, 1	-0.19
  subjectRecency	other, more	-0.48
  clause	same, subject	0.23
  clause	same, no subject	0.30
  clause	directly above, subject	0.89
  clause	directly above, no subject	0.39
  clause	above, subject	0.25
  clause	above, no subject	0.16
  clause	below, subject	-0.51
  clause	below, no subject	-0.63
  clause	beside, subject	-0.25
  clause	beside, no subject	-0.22
  clause	away, subject	-0.21
  clause	away, no subject	-0.49
  speaker	no	0.40
  speaker	yes	-0.49
  owner	no	-0.62
  owner	own	0.65
  owner	taken over	-0.12
  nearness	none	-0.27
  nearness	coordination	1.09
  nearness	apposition	-0.52
  nearness	within	-0.38
  parenthesis	no	0.03
  parenthesis	yes	-0.12
  joined	he or she, no	0.83
  joined	he or she, first	0.01
  joined	he or she, further	-0.31
  joined	it, no	-0.10
  joined	it, first	0.21
  joined	it, further	-0.24
  joined	they, no	-0.10
  joined	they, first	-0.06
  joined	they, further	-0.34
  preposition		0.40
  preposition	by	0.18
  preposition	with	0.08
  preposition	of	-0.49
  preposition	to	-0.47
  preposition	from	0.14
  preposition	as	0.40
  preposition	like	0.22
  preposition	in	-0.15
  preposition	on	-0.40
  preposition	against	-0.08
  preposition	after	0.15
  preposition	other	-0.08
  count	he or she, 0	-0.34
  count	he or she, 1	-0.04
  count	he or she, 2	0.26
  count	he or she, 3	0.51
  count	he or she, 5	0.24
  count	he or she, more	-0.09
  count	it, 0	-0.20
  count	it, 1	-0.25
  count	it, 2	0.61
  count	it, 3	0.23
  count	it, 5	-0.17
  count	it, more	-0.36
  count	they, 0	-0.04
  count	they, 1	-0.05
  count	they, 2	-0.01
  count	they, 3	-0.16
  count	they, 5	-0.20
  count	they, more	-0.05
  first	no	-0.16
  first	yes	0.07
  previousSubject	subject, no	-0.53
  previousSubject	subject, yes	0.24
  previousSubject	object, no	0.38
  previousSubject	object, yes	0.06
  previousSubject	oblique, no	-0.16
  previousSubject	oblique, yes	-0.06
  previousSubject	possessive of subject, no	-0.12
  previousSubject	possessive of subject, yes	0.29
  previousSubject	possessive, no	-0.23
  previousSubject	possessive, yes	0.04
  presentSubject	subject, no	-0.17
  presentSubject	subject, yes	-0.11
  presentSubject	object, no	0.38
  presentSubject	object, yes	0.06
  presentSubject	oblique, no	-0.07
  presentSubject	oblique, yes	-0.15
  presentSubject	possessive of subject, no	-0.03
  presentSubject	possessive of subject, yes	0.19
  presentSubject	possessive, no	0.18
  presentSubject	possessive, yes	-0.37
  chain	he or she, none	0.51
  chain	he or she, same	-0.51
  chain	he or she, previous	0.06
  chain	he or she, earlier	0.35
  chain	he or she, another	0.12
  chain	it, none	-0.50
  chain	it, same	0.13
  chain	it, previous	-0.17
  chain	it, earlier	-0.09
  chain	it, another	0.50
  chain	they, none	-0.47
  chain	they, same	-0.07
  chain	they, previous	0.54
  chain	they, earlier	-0.12
  chain	they, another	-0.38
  form	he or she, full name	-0.24
  form	he or she, short name	0.42
  form	he or she, pronoun	-0.57
  form	he or she, possessive pronoun	-0.05
  form	he or she, definite	-0.07
  form	he or she, demonstrative	0.02
  form	he or she, indefinite	0.48
  form	he or she, possessive	0.46
  form	he or she, bare	0.08
  form	it, short name	-0.25
  form	it, pronoun	-0.17
  form	it, possessive pronoun	-0.13
  form	it, definite	0.25
  form	it, demonstrative	-0.05
  form	it, indefinite	0.10
  form	it, possessive	0.16
  form	it, bare	-0.04
  form	they, full name	-0.32
  form	they, short name	-0.36
  form	they, pronoun	-0.50
  form	they, possessive pronoun	0.22
  form	they, definite	0.32
  form	they, demonstrative	0.06
  form	they, indefinite	0.11
  form	they, possessive	0.40
  form	they, bare	-0.26
  form	they, coordination	-0.11
  form	they, pair	-0.06
  gender	unknown	0.37
  gender	known	0.58
  gender	likely	0.82
  gender	unlikely	-1.23
  kind	he or she, person	1.02
  kind	he or she, organisation	0.70
  kind	he or she, place	0.30
  kind	he or she, group	0.08
  kind	he or she, event	-0.02
  kind	he or she, product	0.41
  kind	he or she, man	-0.66
  kind	he or she, woman	-0.24
  kind	he or she, human	-1.17
  kind	he or she, nobody's name	0.11
  kind	it, country	-0.11
  kind	it, organisation	0.15
  kind	it, place	-0.13
  kind	it, group	-0.05
  kind	it, event	-0.04
  kind	it, project	-0.02
  kind	it, product	-0.07
  kind	it, people	-0.05
  kind	it, unnamed country	-0.01
  kind	it, unnamed place	-0.03
  kind	it, unnamed organisation	-0.07
  kind	it, unnamed event	0.20
  kind	it, unnamed project	-0.01
  kind	it, thing	0.11
  kind	they, country	-0.47
  kind	they, organisation	-0.10
  kind	they, group	-0.04
  kind	they, man	-0.29
  kind	they, woman	0.30
  kind	they, human	0.03
  kind	they, people	-0.09
  kind	they, unnamed place	0.10
  kind	they, unnamed organisation	0.96
  kind	they, unnamed group	-0.46
  kind	they, unnamed event	-0.07
  kind	they, thing	-0.34
  quotation	neither	0.31
  quotation	same	0.16
  quotation	out of it	-0.19
  quotation	into it	-0.21
  quotation	another	-0.14
  depth	same, 0	0.09
  depth	same, 1	0.14
  depth	same, more	0.38
  depth	other, 0	-0.09
  depth	other, 1	-0.34
  depth	other, more	-0.26
  none	he or she, subject	-0.35
  none	he or she, object	-0.12
  none	he or she, oblique	0.11
  none	he or she, possessive of subject	-0.31
  none	he or she, possessive	0.13
  none	it, subject	0.54
  none	it, object	-0.13
  none	it, oblique	-0.02
  none	it, possessive of subject	-0.17
  none	it, possessive	-0.07
  none	they, subject	0.10
  none	they, object	-0.18
  none	they, oblique	0.13
  none	they, possessive of subject	0.31
  none	they, possessive	0.14
  """#
