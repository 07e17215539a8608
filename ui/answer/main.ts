/** The survey page. Everything it needs now is imported here; cryptography comes while one reads. */
import '../parts/survive-translation.ts'
import './answer.ts'
