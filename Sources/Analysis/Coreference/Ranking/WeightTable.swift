/// The weights of the cues for the antecedents of pronouns.
///
/// Columns, by tabs: cue, value, weight.
let weightTable = #"""
  distance	he or she, same	0.60
  distance	he or she, after	-0.19
  distance	he or she, 1	0.86
  distance	he or she, 2	-0.11
  distance	he or she, 3	-0.11
  distance	he or she, 4	0.24
  distance	he or she, more	-0.79
  distance	it, same	0.29
  distance	it, after	-0.15
  distance	it, 1	0.34
  distance	it, 2	0.22
  distance	it, 3	-0.06
  distance	it, 4	-0.24
  distance	it, more	-0.50
  distance	they, same	0.55
  distance	they, after	-0.05
  distance	they, 1	0.15
  distance	they, 2	-0.04
  distance	they, 3	-0.37
  distance	they, 4	0.07
  distance	they, more	-0.74
  roles	same, subject, subject	0.38
  roles	same, subject, object	0.03
  roles	same, subject, oblique	-0.04
  roles	same, subject, possessive of subject	0.21
  roles	same, subject, possessive	0.43
  roles	same, object, subject	0.55
  roles	same, object, object	0.25
  roles	same, object, oblique	-0.13
  roles	same, object, possessive of subject	-0.14
  roles	same, object, possessive	-0.18
  roles	same, oblique, subject	-0.31
  roles	same, oblique, object	0.04
  roles	same, oblique, oblique	0.31
  roles	same, oblique, possessive of subject	-0.05
  roles	same, oblique, possessive	0.11
  roles	same, possessive, subject	-0.22
  roles	same, possessive, object	0.15
  roles	same, possessive, oblique	0.12
  roles	same, possessive, possessive of subject	-0.21
  roles	same, possessive, possessive	0.07
  roles	same, modifier, subject	-0.63
  roles	same, modifier, object	-0.10
  roles	same, modifier, oblique	-0.03
  roles	same, modifier, possessive of subject	-0.45
  roles	same, modifier, possessive	-0.51
  roles	same, appositive, subject	0.34
  roles	same, appositive, object	0.04
  roles	same, appositive, oblique	0.05
  roles	same, appositive, possessive of subject	-0.08
  roles	same, appositive, possessive	0.17
  roles	same, attribute, subject	-0.39
  roles	same, attribute, object	0.20
  roles	same, attribute, oblique	-0.02
  roles	same, attribute, possessive of subject	0.02
  roles	same, attribute, possessive	-0.01
  roles	same, other, subject	0.57
  roles	same, other, object	0.02
  roles	same, other, oblique	-0.04
  roles	same, other, possessive of subject	0.06
  roles	same, other, possessive	0.49
  roles	other, subject, subject	0.02
  roles	other, subject, object	-0.54
  roles	other, subject, oblique	-0.24
  roles	other, subject, possessive of subject	0.30
  roles	other, subject, possessive	-0.08
  roles	other, object, subject	0.36
  roles	other, object, object	-0.02
  roles	other, object, oblique	-0.14
  roles	other, object, possessive of subject	0.68
  roles	other, object, possessive	0.13
  roles	other, oblique, subject	-0.11
  roles	other, oblique, object	0.49
  roles	other, oblique, oblique	-0.27
  roles	other, oblique, possessive of subject	-0.06
  roles	other, oblique, possessive	-0.55
  roles	other, possessive, subject	0.24
  roles	other, possessive, object	-0.16
  roles	other, possessive, oblique	-0.01
  roles	other, possessive, possessive of subject	0.69
  roles	other, possessive, possessive	0.43
  roles	other, modifier, subject	-0.66
  roles	other, modifier, object	-0.07
  roles	other, modifier, oblique	-0.18
  roles	other, modifier, possessive of subject	-0.25
  roles	other, modifier, possessive	-0.88
  roles	other, appositive, subject	0.02
  roles	other, appositive, object	0.27
  roles	other, appositive, oblique	0.35
  roles	other, appositive, possessive of subject	-0.19
  roles	other, appositive, possessive	-0.40
  roles	other, attribute, subject	0.43
  roles	other, attribute, object	-0.09
  roles	other, attribute, oblique	0.18
  roles	other, attribute, possessive of subject	0.19
  roles	other, attribute, possessive	0.26
  roles	other, other, subject	-0.69
  roles	other, other, object	-0.04
  roles	other, other, oblique	-0.11
  roles	other, other, possessive of subject	-0.44
  roles	other, other, possessive	0.08
  recency	he or she, 0	0.61
  recency	he or she, 1	0.18
  recency	he or she, 2	0.13
  recency	he or she, 3	-0.11
  recency	he or she, more	-0.31
  recency	it, 0	0.44
  recency	it, 1	0.49
  recency	it, 2	0.19
  recency	it, 3	-0.38
  recency	it, more	-0.85
  recency	they, 0	0.30
  recency	they, 1	-0.01
  recency	they, 2	-0.13
  recency	they, 3	-0.27
  recency	they, more	-0.31
  subjectRecency	same, no	0.03
  subjectRecency	same, 0	0.09
  subjectRecency	same, 1	0.24
  subjectRecency	same, more	0.68
  subjectRecency	other, no	-0.52
  subjectRecency	other, 0	0.44
  subjectRecency	other, 1	-0.41
  subjectRecency	other, more	-0.58
  clause	same, subject	0.48
  clause	same, no subject	0.29
  clause	directly above, subject	1.20
  clause	directly above, no subject	0.42
  clause	above, subject	0.44
  clause	above, no subject	0.15
  clause	below, subject	-0.84
  clause	below, no subject	-0.71
  clause	beside, subject	-0.27
  clause	beside, no subject	-0.13
  clause	away, subject	-0.55
  clause	away, no subject	-0.52
  speaker	no	0.35
  speaker	yes	-0.39
  owner	no	-0.59
  owner	own	0.69
  owner	taken over	-0.14
  nearness	none	-0.30
  nearness	coordination	1.13
  nearness	relative clause	0.28
  nearness	apposition	-0.64
  nearness	within	-0.50
  parenthesis	no	0.13
  parenthesis	yes	-0.16
  joined	he or she, no	0.74
  joined	he or she, first	0.02
  joined	he or she, further	-0.26
  joined	it, no	-0.30
  joined	it, first	0.34
  joined	it, further	-0.14
  joined	they, no	-0.09
  joined	they, first	0.03
  joined	they, further	-0.38
  preposition		0.37
  preposition	by	0.16
  preposition	with	-0.11
  preposition	of	-0.59
  preposition	to	-0.15
  preposition	for	0.17
  preposition	from	0.29
  preposition	as	0.46
  preposition	like	0.18
  preposition	in	-0.49
  preposition	on	-0.24
  preposition	against	0.11
  preposition	other	-0.19
  count	he or she, 0	-0.19
  count	he or she, 1	-0.02
  count	he or she, 2	-0.22
  count	he or she, 3	0.17
  count	he or she, 5	0.23
  count	he or she, more	0.54
  count	it, 0	-0.15
  count	it, 1	-0.49
  count	it, 2	0.60
  count	it, 3	0.24
  count	it, 5	-0.30
  count	it, more	-0.01
  count	they, 0	-0.05
  count	they, 1	0.17
  count	they, 2	-0.08
  count	they, 3	-0.13
  count	they, 5	-0.32
  count	they, more	-0.01
  total	0	-0.31
  total	1	-0.17
  total	2	0.69
  total	3	0.56
  total	5	-0.07
  total	more	-0.74
  first	no	-0.05
  first	yes	0.01
  previousSubject	subject, no	-0.51
  previousSubject	subject, yes	0.39
  previousSubject	object, no	0.47
  previousSubject	object, yes	-0.01
  previousSubject	oblique, no	-0.29
  previousSubject	oblique, yes	0.08
  previousSubject	possessive of subject, no	-0.24
  previousSubject	possessive of subject, yes	0.52
  previousSubject	possessive, no	-0.35
  previousSubject	possessive, yes	-0.10
  presentSubject	subject, no	-0.20
  presentSubject	subject, yes	0.07
  presentSubject	object, no	0.24
  presentSubject	object, yes	0.22
  presentSubject	oblique, no	-0.19
  presentSubject	oblique, yes	-0.02
  presentSubject	possessive of subject, no	0.10
  presentSubject	possessive of subject, yes	0.19
  presentSubject	possessive, no	0.09
  presentSubject	possessive, yes	-0.54
  chain	he or she, none	0.30
  chain	he or she, same	-0.48
  chain	he or she, previous	-0.06
  chain	he or she, earlier	0.25
  chain	he or she, another	0.49
  chain	it, none	-0.21
  chain	it, same	-0.04
  chain	it, previous	-0.10
  chain	it, earlier	-0.06
  chain	it, another	0.29
  chain	they, none	-0.62
  chain	they, same	0.43
  chain	they, previous	0.63
  chain	they, earlier	-0.14
  chain	they, another	-0.73
  form	he or she, full name	-0.48
  form	he or she, short name	0.22
  form	he or she, possessive pronoun	-0.20
  form	he or she, definite	0.31
  form	he or she, demonstrative	0.04
  form	he or she, indefinite	0.47
  form	he or she, possessive	0.19
  form	he or she, bare	-0.05
  form	it, full name	-0.20
  form	it, short name	-0.55
  form	it, pronoun	-0.22
  form	it, possessive pronoun	-0.01
  form	it, definite	0.27
  form	it, demonstrative	-0.04
  form	it, indefinite	0.25
  form	it, possessive	0.16
  form	it, bare	0.23
  form	they, full name	-0.22
  form	they, short name	-0.64
  form	they, pronoun	0.09
  form	they, possessive pronoun	0.60
  form	they, definite	0.21
  form	they, demonstrative	0.01
  form	they, indefinite	0.05
  form	they, possessive	-0.11
  form	they, bare	-0.14
  form	they, coordination	-0.24
  form	they, pair	-0.05
  gender	unknown	0.01
  gender	known	0.49
  kind	he or she, person	1.58
  kind	he or she, organisation	0.75
  kind	he or she, place	0.36
  kind	he or she, group	-0.77
  kind	he or she, event	-0.02
  kind	he or she, agreement	-0.13
  kind	he or she, product	-0.26
  kind	he or she, man	-0.63
  kind	he or she, woman	0.57
  kind	he or she, human	-0.93
  kind	it, country	-0.33
  kind	it, organisation	0.17
  kind	it, place	-0.04
  kind	it, group	-0.11
  kind	it, event	-0.03
  kind	it, product	-0.04
  kind	it, people	-0.03
  kind	it, unnamed country	-0.02
  kind	it, unnamed place	-0.01
  kind	it, unnamed event	0.18
  kind	it, unnamed project	-0.01
  kind	it, thing	0.17
  kind	they, country	-0.53
  kind	they, organisation	-0.06
  kind	they, group	-0.26
  kind	they, man	-0.17
  kind	they, woman	0.27
  kind	they, human	-0.03
  kind	they, people	-0.07
  kind	they, unnamed place	0.12
  kind	they, unnamed organisation	0.88
  kind	they, unnamed group	-0.37
  kind	they, unnamed event	-0.04
  kind	they, thing	-0.17
  quotation	neither	0.32
  quotation	same	-0.04
  quotation	out of it	0.18
  quotation	into it	-0.17
  quotation	its speaker	-0.28
  quotation	another	-0.04
  depth	same, 0	0.20
  depth	same, 1	0.41
  depth	same, more	0.42
  depth	other, 0	-0.07
  depth	other, 1	-0.50
  depth	other, more	-0.49
  none	he or she, subject	-0.69
  none	he or she, object	-0.08
  none	he or she, oblique	0.16
  none	he or she, possessive of subject	-0.32
  none	he or she, possessive	0.42
  none	it, subject	0.76
  none	it, object	-0.14
  none	it, oblique	-0.05
  none	it, possessive of subject	-0.26
  none	it, possessive	-0.20
  none	they, subject	0.06
  none	they, object	-0.24
  none	they, oblique	0.09
  none	they, possessive of subject	0.30
  none	they, possessive	0.23
  """#
