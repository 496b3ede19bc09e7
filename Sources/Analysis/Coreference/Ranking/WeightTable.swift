/// The weights of the cues for the antecedents of pronouns.
///
/// Columns, by tabs: cue, value, weight.
let weightTable = #"""
  distance	he or she, same	0.61
  distance	he or she, after	-0.50
  distance	he or she, 1	0.96
  distance	he or she, 2	-0.07
  distance	he or she, 3	-0.40
  distance	he or she, more	-0.13
  distance	it, same	0.29
  distance	it, after	-0.18
  distance	it, 1	0.47
  distance	it, 2	0.24
  distance	it, 3	-0.22
  distance	it, 4	-0.21
  distance	it, more	-0.53
  distance	they, same	0.51
  distance	they, after	-0.04
  distance	they, 1	0.10
  distance	they, 2	0.10
  distance	they, 3	-0.35
  distance	they, 4	0.10
  distance	they, more	-0.89
  role	same, subject	0.70
  role	same, object	0.22
  role	same, oblique	-0.05
  role	same, possessive	-0.06
  role	same, modifier	-0.66
  role	same, attribute	-0.18
  role	same, other	0.72
  role	other, subject	-0.19
  role	other, object	0.33
  role	other, oblique	-0.39
  role	other, possessive	0.24
  role	other, modifier	-0.84
  role	other, appositive	-0.34
  role	other, attribute	0.53
  role	other, other	-0.14
  parallel	same, subject, no	0.11
  parallel	same, subject, yes	0.23
  parallel	same, object, no	0.11
  parallel	same, object, yes	0.33
  parallel	same, oblique, no	-0.15
  parallel	same, oblique, yes	0.47
  parallel	same, possessive of subject, no	-0.06
  parallel	same, possessive of subject, yes	-0.30
  parallel	same, possessive, no	0.02
  parallel	same, possessive, yes	-0.05
  parallel	other, subject, no	-0.20
  parallel	other, subject, yes	-0.34
  parallel	other, object, no	0.13
  parallel	other, object, yes	-0.14
  parallel	other, oblique, no	-0.32
  parallel	other, oblique, yes	-0.24
  parallel	other, possessive of subject, no	0.10
  parallel	other, possessive of subject, yes	0.45
  parallel	other, possessive, no	-0.44
  parallel	other, possessive, yes	0.17
  recency	he or she, 0	0.58
  recency	he or she, 1	0.26
  recency	he or she, 2	-0.02
  recency	he or she, 3	-0.09
  recency	he or she, more	-0.24
  recency	it, 0	0.56
  recency	it, 1	0.55
  recency	it, 2	0.07
  recency	it, 3	-0.40
  recency	it, more	-0.93
  recency	they, 0	0.54
  recency	they, 1	0.08
  recency	they, 2	-0.17
  recency	they, 3	-0.52
  recency	they, more	-0.39
  subjectRecency	same, 0	-0.08
  subjectRecency	same, 1	0.06
  subjectRecency	same, more	0.73
  subjectRecency	other, no	-0.62
  subjectRecency	other, 0	0.41
  subjectRecency	other, 1	-0.13
  subjectRecency	other, more	-0.47
  clause	same, subject	0.27
  clause	same, no subject	0.31
  clause	directly above, subject	1.01
  clause	directly above, no subject	0.41
  clause	above, subject	0.37
  clause	above, no subject	0.14
  clause	below, subject	-0.77
  clause	below, no subject	-0.73
  clause	beside, subject	-0.18
  clause	beside, no subject	-0.14
  clause	away, subject	-0.19
  clause	away, no subject	-0.62
  speaker	no	0.32
  speaker	yes	-0.44
  owner	no	-0.69
  owner	own	0.74
  owner	taken over	-0.17
  nearness	none	-0.20
  nearness	coordination	1.13
  nearness	relative clause	0.08
  nearness	apposition	-0.70
  nearness	within	-0.42
  parenthesis	no	0.04
  parenthesis	yes	-0.16
  joined	he or she, no	0.86
  joined	he or she, first	0.03
  joined	he or she, further	-0.41
  joined	it, no	-0.13
  joined	it, first	0.23
  joined	it, further	-0.23
  joined	they, no	-0.11
  joined	they, first	0.02
  joined	they, further	-0.37
  preposition		0.33
  preposition	by	0.21
  preposition	with	0.08
  preposition	of	-0.56
  preposition	to	-0.40
  preposition	for	0.27
  preposition	from	-0.12
  preposition	as	0.57
  preposition	like	0.17
  preposition	in	-0.87
  preposition	on	-0.19
  preposition	against	0.31
  preposition	after	0.13
  preposition	other	-0.05
  count	he or she, 0	-0.50
  count	he or she, 1	-0.35
  count	he or she, 2	0.05
  count	he or she, 3	0.39
  count	he or she, 5	0.48
  count	he or she, more	0.41
  count	it, 0	-0.18
  count	it, 1	-0.32
  count	it, 2	0.64
  count	it, 3	0.03
  count	it, 5	0.04
  count	it, more	-0.34
  count	they, 0	-0.04
  count	they, 1	-0.11
  count	they, 2	0.08
  count	they, 3	-0.08
  count	they, 5	-0.29
  count	they, more	-0.03
  first	no	-0.09
  first	yes	-0.03
  previousSubject	subject, no	-0.46
  previousSubject	subject, yes	0.27
  previousSubject	object, no	0.50
  previousSubject	object, yes	-0.07
  previousSubject	oblique, no	-0.44
  previousSubject	oblique, yes	0.20
  previousSubject	possessive of subject, no	-0.21
  previousSubject	possessive of subject, yes	0.39
  previousSubject	possessive, no	-0.21
  previousSubject	possessive, yes	-0.09
  presentSubject	subject, no	-0.07
  presentSubject	subject, yes	-0.12
  presentSubject	object, no	0.46
  presentSubject	object, yes	-0.03
  presentSubject	oblique, no	0.17
  presentSubject	oblique, yes	-0.41
  presentSubject	possessive of subject, no	0.17
  presentSubject	possessive of subject, yes	0.02
  presentSubject	possessive, no	0.25
  presentSubject	possessive, yes	-0.55
  chain	he or she, none	0.52
  chain	he or she, same	-0.39
  chain	he or she, previous	-0.17
  chain	he or she, earlier	0.17
  chain	he or she, another	0.36
  chain	it, none	-0.54
  chain	it, same	0.28
  chain	it, previous	-0.15
  chain	it, earlier	-0.08
  chain	it, another	0.34
  chain	they, none	-0.52
  chain	they, same	0.21
  chain	they, previous	0.43
  chain	they, earlier	-0.23
  chain	they, another	-0.35
  form	he or she, full name	-0.23
  form	he or she, short name	0.39
  form	he or she, pronoun	-0.35
  form	he or she, possessive pronoun	-0.14
  form	he or she, definite	0.07
  form	he or she, demonstrative	0.04
  form	he or she, indefinite	0.32
  form	he or she, possessive	0.35
  form	he or she, bare	0.04
  form	it, full name	-0.11
  form	it, short name	-0.35
  form	it, pronoun	-0.02
  form	it, possessive pronoun	-0.18
  form	it, definite	0.26
  form	it, demonstrative	-0.04
  form	it, indefinite	0.15
  form	it, possessive	0.16
  form	they, full name	-0.31
  form	they, short name	-0.40
  form	they, pronoun	-0.11
  form	they, possessive pronoun	0.11
  form	they, definite	0.26
  form	they, demonstrative	0.06
  form	they, indefinite	-0.06
  form	they, possessive	0.32
  form	they, bare	-0.29
  form	they, coordination	0.03
  form	they, pair	-0.07
  gender	unknown	0.41
  gender	known	0.71
  gender	likely	0.87
  gender	unlikely	-1.50
  kind	he or she, person	1.29
  kind	he or she, organisation	0.87
  kind	he or she, place	0.05
  kind	he or she, group	0.03
  kind	he or she, event	-0.18
  kind	he or she, product	0.05
  kind	he or she, man	-0.71
  kind	he or she, woman	0.33
  kind	he or she, human	-1.24
  kind	it, country	-0.07
  kind	it, organisation	0.18
  kind	it, place	-0.16
  kind	it, group	-0.06
  kind	it, event	-0.04
  kind	it, product	-0.12
  kind	it, people	-0.03
  kind	it, unnamed country	-0.01
  kind	it, unnamed place	-0.01
  kind	it, unnamed organisation	-0.04
  kind	it, unnamed event	0.18
  kind	it, unnamed project	-0.01
  kind	it, thing	0.08
  kind	they, country	-0.43
  kind	they, organisation	-0.15
  kind	they, group	-0.05
  kind	they, man	-0.26
  kind	they, woman	0.32
  kind	they, human	-0.13
  kind	they, people	-0.10
  kind	they, unnamed place	0.14
  kind	they, unnamed organisation	0.92
  kind	they, unnamed group	-0.45
  kind	they, unnamed event	-0.05
  kind	they, thing	-0.24
  quotation	neither	0.27
  quotation	same	-0.08
  quotation	out of it	0.19
  quotation	into it	-0.27
  quotation	its speaker	-0.54
  quotation	another	0.30
  depth	same, 0	0.11
  depth	same, 1	0.23
  depth	same, more	0.35
  depth	other, 0	0.03
  depth	other, 1	-0.40
  depth	other, more	-0.45
  none	he or she, subject	-0.45
  none	he or she, object	-0.12
  none	he or she, oblique	0.15
  none	he or she, possessive of subject	-0.31
  none	he or she, possessive	0.25
  none	it, subject	0.62
  none	it, object	-0.15
  none	it, oblique	-0.03
  none	it, possessive of subject	-0.19
  none	it, possessive	-0.12
  none	they, subject	0.03
  none	they, object	-0.16
  none	they, oblique	0.12
  none	they, possessive of subject	0.32
  none	they, possessive	0.17
  """#
