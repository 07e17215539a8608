import '../parts/survive-translation.ts'
import './workplace.ts'
