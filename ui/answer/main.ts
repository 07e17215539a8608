/** The survey page. Everything it needs now is imported here; cryptography comes while one reads. */
import './answer.ts'
